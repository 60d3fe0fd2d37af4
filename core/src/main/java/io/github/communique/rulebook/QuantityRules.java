package io.github.communique.rulebook;

import io.github.communique.metadata.Vote;
import io.github.communique.mission.Contribution;
import io.github.communique.participant.PersonGroup;
import io.github.communique.quantity.Bound;
import io.github.communique.quantity.Quantity;
import io.github.communique.report.Severity;
import io.github.communique.rule.RuleContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code quantity/range} and its like: numbers as stated. */
public final class QuantityRules {

    private QuantityRules() {}

    @Rule(
            id = "quantity/range",
            severity = Severity.ERROR,
            skipIfUnread = {"bound", "upper"})
    static void range(Quantity quantity, RuleContext context) {
        boolean isBetween = quantity.getBound().filter(Bound.BETWEEN::equals).isPresent();
        if (isBetween && quantity.getUpper().isEmpty()) {
            context.report(finding -> finding.at("upper").variant("no-upper").with("found", quantity.getValue()));
        }
        quantity.getUpper().ifPresent(upper -> {
            if (!isBetween) {
                context.report(
                        finding -> finding.at("upper").variant("one-number").with("found", upper));
            } else if (upper.compareTo(quantity.getValue()) <= 0) {
                context.report(
                        finding -> finding.at("upper").with("found", upper).with("other", quantity.getValue()));
            }
        });
        if (quantity.isPercentage() && quantity.getCurrency().isPresent()) {
            context.report(finding -> finding.at("currency")
                    .variant("percentage")
                    .with("found", quantity.getCurrency().get()));
        }
    }

    @Rule(id = "quantity/exact-differs", severity = Severity.WARNING, skipIfUnread = "countAsStated")
    static void exactDiffers(PersonGroup group, RuleContext context) {
        differs("count", group.getCount().orElse(null), group.getCountAsStated().orElse(null), context);
    }

    @Rule(id = "quantity/exact-differs", severity = Severity.WARNING, skipIfUnread = "personnelAsStated")
    static void exactDiffers(Contribution contribution, RuleContext context) {
        Integer exact = contribution.getPersonnel().orElse(null);
        differs("personnel", exact, contribution.getPersonnelAsStated().orElse(null), context);
    }

    @Rule(
            id = "quantity/exact-differs",
            severity = Severity.WARNING,
            skipIfUnread = {"inFavourAsStated", "againstAsStated", "abstainingAsStated"})
    static void exactDiffers(Vote vote, RuleContext context) {
        differs(
                "inFavour",
                vote.getInFavour().orElse(null),
                vote.getInFavourAsStated().orElse(null),
                context);
        differs(
                "against",
                vote.getAgainst().orElse(null),
                vote.getAgainstAsStated().orElse(null),
                context);
        differs(
                "abstaining",
                vote.getAbstaining().orElse(null),
                vote.getAbstainingAsStated().orElse(null),
                context);
    }

    private static void differs(
            String attribute, @Nullable Integer exact, @Nullable Quantity stated, RuleContext context) {
        if (exact != null && stated != null && !stated.mayBe(BigDecimal.valueOf(exact))) {
            context.report(finding -> finding.at(attribute).with("found", exact).with("stated", stated.describe()));
        }
    }
}
