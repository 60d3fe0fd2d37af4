package io.github.communique.drafting.assembly;

import io.github.communique.PressRelease;
import io.github.communique.constraint.Text;
import io.github.communique.drafting.layout.BlockRole;
import io.github.communique.drafting.layout.ContactDetail;
import io.github.communique.drafting.layout.LaidOutBlock;
import io.github.communique.drafting.layout.Layout;
import io.github.communique.drafting.mention.ContactNames;
import io.github.communique.drafting.source.MappedText;
import io.github.communique.form.TextForms;
import io.github.communique.metadata.Contact;
import io.github.communique.metadata.TelephoneKind;
import io.github.communique.metadata.TelephoneNumber;
import io.github.communique.report.Pointer;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Drafts the contacts: names, offices, numbers with their labels, addresses. A name that follows details begins the next
 * contact.
 */
final class ContactAssembly {

    private static final int MAX_LINES = 200;
    private static final Pattern STREET = Pattern.compile(",[^,]{1,40} \\d{1,4}\\p{L}?(,.{0,60})?");
    private static final String TRIMMED = ",;|–—-: ";

    private final Layout layout;
    private final Language language;
    private final Facts facts;
    private final List<Contact> contacts = new ArrayList<>();
    private Contact.@Nullable Builder open;
    private boolean hasDetails;
    private boolean hasName;
    private boolean hasOffice;
    private int telephones;
    private int emails;
    private int numbers;

    ContactAssembly(Layout layout, Language language, Facts facts) {
        this.layout = layout;
        this.language = language;
        this.facts = facts;
    }

    void addTo(PressRelease.Builder release) {
        int lines = 0;
        for (LaidOutBlock block : layout.with(BlockRole.CONTACT)) {
            List<MappedText> own = block.block().lines().size() > 1 && !block.isProse()
                    ? block.block().lines()
                    : List.of(block.text());
            if (hasDetails && startsAnother(own)) {
                close();
            }
            for (MappedText line : own) {
                if (lines < MAX_LINES && !line.isEmpty()) {
                    line(line);
                }
                lines++;
            }
        }
        close();
        release.addAllContacts(contacts);
    }

    /** Lines behind a blank line whose first has words only, and a later one details, are those of another desk. */
    private boolean startsAnother(List<MappedText> lines) {
        boolean isFirst = ContactDetail.findAll(TextBlock.of(lines.get(0).text(), language))
                .isEmpty();
        return isFirst
                && lines.stream()
                        .skip(1)
                        .anyMatch(line -> !ContactDetail.findAll(TextBlock.of(line.text(), language))
                                .isEmpty());
    }

    private void line(MappedText line) {
        TextBlock words = TextBlock.of(line.text(), language);
        List<ContactDetail> details = ContactDetail.findAll(words);
        int from = ContactNames.startOfContent(words);
        for (ContactDetail detail : details) {
            names(line, from, detail.labelStart());
            if (detail.kind() != ContactDetail.Kind.ADDRESS || !isLed(line, from, detail)) {
                detail(line, detail);
            }
            from = detail.end();
        }
        names(line, from, line.length());
    }

    /** Whether a title and a colon stand before an address: that of a document or an account, and not of the contact. */
    private static boolean isLed(MappedText line, int from, ContactDetail detail) {
        String lead = line.text().substring(from, detail.labelStart()).strip();
        return lead.length() > 1 && (lead.endsWith(":") || lead.endsWith("："));
    }

    /** The names and offices in a part of a line, separated by commas. */
    private void names(MappedText line, int from, int to) {
        TextBlock words = TextBlock.of(line.text(), language);
        int start = from;
        for (int at = from; at <= to; at++) {
            boolean isBorder = at == to || ",;|".indexOf(line.text().charAt(at)) >= 0;
            if (isBorder) {
                name(line, start, at, start == from && from == ContactNames.startOfContent(words));
                start = at + 1;
            }
        }
    }

    private void name(MappedText line, int from, int to, boolean isFirst) {
        int start = from;
        int end = to;
        while (start < end && isTrimmed(line.text().charAt(start))) {
            start++;
        }
        while (end > start && isTrimmed(line.text().charAt(end - 1))) {
            end--;
        }
        if (end == start || !TextForms.isText(line.text().substring(start, end), Text.LINE)) {
            return;
        }
        TextBlock part = TextBlock.of(line.text().substring(start, end), language);
        ContactNames.Kind kind = ContactNames.kindOf(part);
        boolean isCertain = isFirst ? !isBeforeAddress(line, end) : ContactNames.hasTitle(part);
        if (kind == ContactNames.Kind.PERSON && isCertain) {
            if (hasDetails || hasName) {
                close();
            }
            builder().name(add(line, start, end, "name"));
            hasName = true;
        } else if (kind == ContactNames.Kind.PERSON && isFirst && hasDetails) {
            close();
        } else if (kind == ContactNames.Kind.OFFICE && !hasOffice) {
            builder().office(add(line, start, end, "office"));
            hasOffice = true;
        }
    }

    /** Whether a street and its number follow: two words in capitals before them may be a body as well as a person. */
    private static boolean isBeforeAddress(MappedText line, int end) {
        String rest = line.text().substring(end);
        return rest.startsWith(",")
                && rest.indexOf('@') < 0
                && STREET.matcher(rest).matches();
    }

    private static boolean isTrimmed(char c) {
        return Letters.isSpace(c) || TRIMMED.indexOf(c) >= 0 || c == '(' || c == ')' || c == '.';
    }

    private void detail(MappedText line, ContactDetail detail) {
        String text = line.text().substring(detail.start(), detail.end());
        if (!TextForms.isText(text, Text.LINE)) {
            return;
        }
        hasDetails = true;
        Contact.Builder contact = builder();
        switch (detail.kind()) {
            case EMAIL -> {
                add(line, detail.start(), detail.end(), "emails", emails++);
                contact.addEmails(text);
            }
            case ADDRESS ->
                Addresses.absolute(text).ifPresent(uri -> {
                    add(line, detail.start(), detail.end(), "uri");
                    contact.uri(uri);
                });
            case NUMBER -> number(contact, line, detail, text);
        }
    }

    private void number(Contact.Builder contact, MappedText line, ContactDetail detail, String text) {
        if (detail.label().isEmpty() || detail.label().equals("landline")) {
            add(line, detail.start(), detail.end(), "telephones", telephones++);
            contact.addTelephones(text);
            return;
        }
        Pointer target = here().attribute("numbers").element(numbers++);
        facts.stated(target, line, detail.labelStart(), detail.end());
        facts.text(target.attribute("number"), line.part(detail.start(), detail.end()));
        String label =
                line.text().substring(detail.labelStart(), detail.start()).strip();
        TelephoneNumber.Builder number = TelephoneNumber.builder().number(text);
        number.kind(WireWords.constant(TelephoneKind.class, detail.label()));
        int end = label.length();
        while (end > 0 && isTrimmed(label.charAt(end - 1))) {
            end--;
        }
        contact.addNumbers(number.label(label.substring(0, end)).build());
    }

    private Pointer here() {
        return Pointer.ROOT.attribute("contacts").element(contacts.size());
    }

    private String add(MappedText line, int start, int end, String attribute) {
        facts.text(here().attribute(attribute), line.part(start, end));
        return line.text().substring(start, end);
    }

    private void add(MappedText line, int start, int end, String attribute, int index) {
        facts.text(here().attribute(attribute).element(index), line.part(start, end));
    }

    private Contact.Builder builder() {
        Contact.Builder contact = open;
        if (contact == null) {
            contact = Contact.builder();
            open = contact;
        }
        return contact;
    }

    private void close() {
        if (open != null) {
            contacts.add(open.build());
        }
        open = null;
        hasDetails = false;
        hasName = false;
        hasOffice = false;
        telephones = 0;
        emails = 0;
        numbers = 0;
    }
}
