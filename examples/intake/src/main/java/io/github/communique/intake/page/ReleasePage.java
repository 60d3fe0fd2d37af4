package io.github.communique.intake.page;

import io.github.communique.drafting.Draft;
import io.github.communique.intake.receiving.Examination;
import io.github.communique.intake.receiving.ReleaseState;
import io.github.communique.intake.store.StoredRelease;
import io.github.communique.intake.store.StoredVersion;
import io.github.communique.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the page of a release shows.
 *
 * @param versions all versions, the oldest first
 * @param direction {@code rtl} for a language that is written from right to left, otherwise {@code ltr}
 * @param source the text as it was sent; null if JSON was sent
 * @param fixes how many findings have a certain fix
 * @param isAcceptable whether a person may accept it as it is
 */
record ReleasePage(
        StoredRelease release,
        List<StoredVersion> versions,
        String direction,
        TextView text,
        FactsView facts,
        @Nullable List<Segment> source,
        List<FindingView> findings,
        int fixes,
        boolean isAcceptable) {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi");

    static ReleasePage of(
            StoredRelease release, List<StoredVersion> versions, Examination examined, JsonNode json, Locale locale) {
        List<Finding> findings = examined.report().getFindings();
        List<FindingView> views = new ArrayList<>();
        for (Finding finding : findings) {
            FixView fix = finding.getFix().map(one -> FixView.of(one, json)).orElse(null);
            views.add(FindingView.of(finding, views.size() + 1, locale, fix));
        }
        Draft draft = examined.draft();
        List<Segment> source = draft == null ? null : SourceView.of(draft, findings, views);
        Marks marks = new Marks(views);
        TextView text = TextView.of(json, marks);
        return new ReleasePage(
                release,
                versions,
                directionOf(release.language()),
                text,
                FactsView.of(json, marks),
                source,
                views,
                (int) views.stream().filter(view -> view.fix() != null).count(),
                release.state() == ReleaseState.RECEIVED && examined.report().isSound());
    }

    /** By the script that the tag states, or else by the usual script of the language. */
    private static String directionOf(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        boolean isRightToLeft = locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                : Set.of("Arab", "Hebr", "Thaa").contains(locale.getScript());
        return isRightToLeft ? "rtl" : "ltr";
    }
}
