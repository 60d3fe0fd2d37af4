package io.github.communique.rulebook;

import io.github.communique.PressRelease;
import io.github.communique.body.SectionKind;
import io.github.communique.report.Severity;
import io.github.communique.report.TextRange;
import io.github.communique.rule.HouseStyle;
import io.github.communique.rule.RuleContext;
import io.github.communique.rulebook.view.ReleaseText;
import io.github.communique.text.NameSearch;
import io.github.communique.text.TextBlock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** {@code body/*}: requirements of a publisher's house style. */
public final class HouseStyleRules {

    private HouseStyleRules() {}

    @Rule(id = "body/no-contact", severity = Severity.INFO, skipIfUnread = "/contacts")
    static void noContact(PressRelease release, RuleContext context) {
        HouseStyle style = context.getEnvironment().getHouseStyle();
        if (style.isContactRequired() && release.getContacts().isEmpty() && !hasSection(release, SectionKind.CONTACT)) {
            context.report(finding -> finding.at("contacts").variant("contact"));
        }
        if (style.isBoilerplateRequired() && !hasSection(release, SectionKind.ABOUT_ISSUER)) {
            context.report(finding -> finding.at("sections").variant("boilerplate"));
        }
    }

    private static boolean hasSection(PressRelease release, SectionKind kind) {
        return release.getSections().stream().anyMatch(section -> section.getKind() == kind);
    }

    /** A marking is written in capitals; a text all in capitals is reported only if it is nothing but the marking. */
    @Rule(id = "body/handling-marking", severity = Severity.WARNING)
    static void handlingMarking(PressRelease release, RuleContext context) {
        List<String> markings = context.getEnvironment().getHouseStyle().getHandlingMarkings();
        if (markings.isEmpty()) {
            return;
        }
        NameSearch.Index<String> index = Markings.of(markings).index;
        for (TextBlock block : ReleaseText.of(context).blocks()) {
            List<NameSearch.Hit<String>> places = index.findAll(block);
            if (places.isEmpty()) {
                continue;
            }
            String whole = block.text().strip();
            boolean isAllCapitals = block.text().codePoints().noneMatch(Character::isLowerCase);
            for (NameSearch.Hit<String> place : places) {
                String found = block.text().substring(place.start(), place.end());
                if (!isAllCapitals || whole.equals(found)) {
                    TextRange range = block.range(place.start(), place.end());
                    context.report(
                            finding -> finding.at(block.pointer()).range(range).with("found", found));
                }
            }
        }
    }

    /** The index of the markings used last; usually all releases are checked with the same. */
    private record Markings(List<String> markings, NameSearch.Index<String> index) {

        private static final AtomicReference<@Nullable Markings> LAST = new AtomicReference<>();

        static Markings of(List<String> markings) {
            Markings last = LAST.get();
            if (last != null && last.markings.equals(markings)) {
                return last;
            }
            NameSearch.Index<String> index = new NameSearch.Index<>();
            markings.forEach(marking -> index.add(marking, marking));
            Markings made = new Markings(markings, index);
            LAST.set(made);
            return made;
        }
    }
}
