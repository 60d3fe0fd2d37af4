package io.github.communique.drafting.assembly;

import io.github.communique.constraint.Text;
import io.github.communique.drafting.mention.FoundPerson;
import io.github.communique.drafting.mention.PersonMention;
import io.github.communique.drafting.mention.TextSpan;
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
import java.util.Set;

/** Drafts a person: name, titles, offices. */
final class PersonParts {

    private final DraftTexts texts;
    private final BodyParts bodies;

    PersonParts(DraftTexts texts, BodyParts bodies) {
        this.texts = texts;
        this.bodies = bodies;
    }

    /** The fullest name of a person as printed. */
    static String name(DraftTexts texts, FoundPerson person) {
        TextSpan name = person.fullest().name();
        return texts.words(name);
    }

    Person person(FoundPerson found, String id, Pointer target) {
        texts.stated(target, found.fullest().span());
        Person.Builder person = Person.builder().id(id).name(name(found, target.attribute("name")));
        Set<String> titles = new HashSet<>();
        Set<String> offices = new HashSet<>();
        for (PersonMention mention : found.mentions()) {
            for (PersonMention.Title title : mention.titles()) {
                if (titles.add(texts.words(title.span()))) {
                    add(person, title, target.attribute("honorifics").element(titles.size() - 1));
                }
            }
            TextSpan office = mention.office();
            String label = office == null ? "" : texts.words(office);
            if (office != null && TextForms.isText(label, Text.LINE) && offices.add(Letters.lowerCase(label))) {
                Pointer post = target.attribute("appointments")
                        .element(offices.size() - 1)
                        .attribute("post");
                texts.text(post.attribute("label"), office);
                Post.Builder built = Post.builder().label(label);
                bodies.idWithin(office).ifPresent(organisation -> {
                    texts.stated(post.attribute("organisationId"), office);
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
        String display = texts.words(full);
        texts.text(target.attribute("display"), full);
        PersonName.Builder name = PersonName.builder().display(display);
        for (PersonMention mention : found.mentions()) {
            String alone = texts.words(mention.name());
            boolean isFamily =
                    alone.length() < display.length() && alone.indexOf(' ') < 0 && display.endsWith(" " + alone);
            if (isFamily) {
                int border = display.length() - alone.length();
                texts.text(target.attribute("family"), mention.name());
                texts.text(
                        target.attribute("given"), new TextSpan(full.block(), full.start(), full.start() + border - 1));
                return name.family(alone)
                        .given(display.substring(0, border - 1))
                        .build();
            }
        }
        return name.build();
    }

    private void add(Person.Builder person, PersonMention.Title title, Pointer target) {
        String text = texts.words(title.span());
        TextBlock block = texts.block(title.span());
        String known = block.language().words(title.kind()).value(text);
        HonorificKind kind =
                title.kind() == WordKind.RANKS ? HonorificKind.MILITARY_RANK : HonorificKind.COURTESY_TITLE;
        texts.stated(target, title.span());
        texts.text(target.attribute("text"), title.span());
        person.addHonorifics(Honorific.builder()
                .text(text)
                .kind(known == null || known.isEmpty() ? kind : WireWords.constant(HonorificKind.class, known))
                .build());
    }
}
