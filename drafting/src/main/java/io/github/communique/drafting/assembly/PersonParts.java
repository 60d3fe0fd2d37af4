package io.github.communique.drafting.assembly;

import io.github.communique.constraint.Text;
import io.github.communique.drafting.mention.FoundPerson;
import io.github.communique.drafting.mention.PersonMention;
import io.github.communique.drafting.mention.TextSpan;
import io.github.communique.drafting.source.MappedText;
import io.github.communique.form.TextForms;
import io.github.communique.participant.Appointment;
import io.github.communique.participant.Honorific;
import io.github.communique.participant.HonorificKind;
import io.github.communique.participant.Person;
import io.github.communique.participant.PersonName;
import io.github.communique.participant.Post;
import io.github.communique.report.Pointer;
import io.github.communique.text.Letters;
import io.github.communique.text.TextBlock;
import io.github.communique.text.language.WordKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Drafts a person: name, titles, offices. */
final class PersonParts {

    private final List<DraftText> texts;
    private final Facts facts;
    private final BodyParts bodies;

    PersonParts(List<DraftText> texts, Facts facts, BodyParts bodies) {
        this.texts = texts;
        this.facts = facts;
        this.bodies = bodies;
    }

    /** The fullest name of a person as printed. */
    static String name(List<DraftText> texts, FoundPerson person) {
        TextSpan name = person.fullest().name();
        return texts.get(name.block()).words().part(name.start(), name.end());
    }

    Person person(FoundPerson found, String id, Pointer target) {
        stated(target, found.fullest().span());
        Person.Builder person = Person.builder().id(id).name(name(found, target.attribute("name")));
        Set<String> titles = new HashSet<>();
        Set<String> offices = new HashSet<>();
        for (PersonMention mention : found.mentions()) {
            for (PersonMention.Title title : mention.titles()) {
                if (titles.add(words(title.span()))) {
                    add(person, title, target.attribute("honorifics").element(titles.size() - 1));
                }
            }
            TextSpan office = mention.office();
            String label = office == null ? "" : words(office);
            if (office != null && TextForms.isText(label, Text.LINE) && offices.add(Letters.lowerCase(label))) {
                Pointer post = target.attribute("appointments")
                        .element(offices.size() - 1)
                        .attribute("post");
                facts.text(post.attribute("label"), source(office));
                Post.Builder built = Post.builder().label(label);
                bodies.idWithin(office).ifPresent(organisation -> {
                    stated(post.attribute("organisationId"), office);
                    built.organisationId(organisation);
                });
                person.addAppointments(Appointment.builder().post(built.build()).build());
            }
        }
        return person.build();
    }

    /** The parts of a name are known only if the text also uses the family name alone. */
    private PersonName name(FoundPerson found, Pointer target) {
        TextSpan full = found.fullest().name();
        String display = words(full);
        facts.text(target.attribute("display"), source(full));
        PersonName.Builder name = PersonName.builder().display(display);
        for (PersonMention mention : found.mentions()) {
            String alone = words(mention.name());
            boolean isFamily =
                    alone.length() < display.length() && alone.indexOf(' ') < 0 && display.endsWith(" " + alone);
            if (isFamily) {
                int border = display.length() - alone.length();
                facts.text(target.attribute("family"), source(mention.name()));
                facts.text(
                        target.attribute("given"),
                        source(new TextSpan(full.block(), full.start(), full.start() + border - 1)));
                return name.family(alone)
                        .given(display.substring(0, border - 1))
                        .build();
            }
        }
        return name.build();
    }

    private void add(Person.Builder person, PersonMention.Title title, Pointer target) {
        String text = words(title.span());
        TextBlock block = texts.get(title.span().block()).words();
        String known = block.language().words(title.kind()).value(text);
        HonorificKind kind =
                title.kind() == WordKind.RANKS ? HonorificKind.MILITARY_RANK : HonorificKind.COURTESY_TITLE;
        facts.stated(
                target,
                texts.get(title.span().block()).text(),
                title.span().start(),
                title.span().end());
        facts.text(target.attribute("text"), source(title.span()));
        person.addHonorifics(Honorific.builder()
                .text(text)
                .kind(known == null || known.isEmpty() ? kind : WireWords.constant(HonorificKind.class, known))
                .build());
    }

    /** The words of a span without an article at their start. */
    static String withoutArticle(TextBlock block, TextSpan span) {
        String words = block.part(span.start(), span.end());
        int space = words.indexOf(' ');
        boolean isArticle = space > 0
                && (block.language()
                                .words(WordKind.BEFORE_SPEAKERS)
                                .contains(Letters.lowerCase(words.substring(0, space)))
                        || block.language().words(WordKind.ARTICLES).contains(words.substring(0, space)));
        return isArticle ? words.substring(space + 1) : words;
    }

    private MappedText source(TextSpan span) {
        return texts.get(span.block()).text().part(span.start(), span.end());
    }

    private void stated(Pointer target, TextSpan span) {
        facts.stated(target, texts.get(span.block()).text(), span.start(), span.end());
    }

    private String words(TextSpan span) {
        return texts.get(span.block()).words().part(span.start(), span.end());
    }
}
