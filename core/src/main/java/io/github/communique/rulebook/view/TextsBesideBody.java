package io.github.communique.rulebook.view;

import io.github.communique.lifecycle.Embargo;
import io.github.communique.lifecycle.Lifecycle;
import io.github.communique.metadata.Dateline;
import io.github.communique.report.Pointer;
import io.github.communique.rule.RuleContext;
import io.github.communique.text.TextBlock;
import io.github.communique.text.mention.DateMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Texts that a release records outside its body: its dateline, and those of its embargo.
 *
 * @param dateline the words of the dateline; empty if it has none
 * @param dates the dates in all of these texts
 */
public record TextsBesideBody(Optional<TextBlock> dateline, List<DateMention> dates) {

    public static TextsBesideBody of(RuleContext context) {
        return context.once(TextsBesideBody.class, release -> {
            Optional<TextBlock> dateline = release.getDateline()
                    .flatMap(Dateline::getText)
                    .map(text -> ReleaseText.of(context)
                            .read(Pointer.ROOT.attribute("dateline").attribute("text"), text));
            List<DateMention> dates = new ArrayList<>();
            dateline.map(DateMention::findAll).ifPresent(dates::addAll);
            Pointer embargo = Pointer.ROOT.attribute("lifecycle").attribute("embargo");
            Optional<Embargo> stated = release.getLifecycle().flatMap(Lifecycle::getEmbargo);
            stated.flatMap(Embargo::getNote)
                    .map(text -> ReleaseText.of(context).read(embargo.attribute("note"), text))
                    .map(DateMention::findAll)
                    .ifPresent(dates::addAll);
            stated.flatMap(Embargo::getCondition)
                    .map(text -> ReleaseText.of(context).read(embargo.attribute("condition"), text))
                    .map(DateMention::findAll)
                    .ifPresent(dates::addAll);
            return new TextsBesideBody(dateline, List.copyOf(dates));
        });
    }
}
