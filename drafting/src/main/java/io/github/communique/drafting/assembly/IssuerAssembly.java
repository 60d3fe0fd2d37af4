package io.github.communique.drafting.assembly;

import io.github.communique.PressRelease;
import io.github.communique.constraint.Text;
import io.github.communique.drafting.layout.BlockRole;
import io.github.communique.drafting.layout.LaidOutBlock;
import io.github.communique.drafting.layout.Layout;
import io.github.communique.drafting.source.PageStatement;
import io.github.communique.drafting.source.SourceDocument;
import io.github.communique.form.TextForms;
import io.github.communique.metadata.Issuer;
import io.github.communique.report.Pointer;
import java.util.Optional;

/** Drafts the issuer, given or in a letterhead, and the publisher that a page states. */
final class IssuerAssembly {

    private final Parties parties;
    private final Facts facts;

    IssuerAssembly(Parties parties, Facts facts) {
        this.parties = parties;
        this.facts = facts;
    }

    /** Drafts issuer and publisher, and returns whether the issuer is known. */
    boolean addTo(PressRelease.Builder release, SourceDocument document, Layout layout, Given given) {
        boolean isGiven = given.issuer() != null && TextForms.isText(given.issuer(), Text.LINE);
        if (!isGiven) {
            publisher(release, document);
        }
        return issuer(release, layout, given);
    }

    private boolean issuer(PressRelease.Builder release, Layout layout, Given given) {
        Pointer target = Pointer.ROOT.attribute("issuers").element(0);
        if (given.issuer() != null && TextForms.isText(given.issuer(), Text.LINE)) {
            String id = parties.organisation(given.issuer(), facts::given);
            facts.given(target);
            release.addIssuers(Issuer.of(id));
            return true;
        }
        boolean isKnown = false;
        for (LaidOutBlock block : layout.blocks()) {
            boolean isAbove = block.role() == BlockRole.UNASSIGNED || block.role() == BlockRole.KICKER;
            Optional<String> id = isAbove ? parties.organisationOf(block.words()) : Optional.empty();
            if (block.role() == BlockRole.HEADLINE || id.isPresent()) {
                id.ifPresent(issuer -> {
                    facts.stated(target, block.text(), 0, block.text().length());
                    release.addIssuers(Issuer.of(issuer));
                });
                isKnown = id.isPresent();
                break;
            }
        }
        return isKnown;
    }

    private void publisher(PressRelease.Builder release, SourceDocument document) {
        document.statements().stream()
                .filter(statement -> statement.kind() == PageStatement.Kind.SITE_NAME
                        && TextForms.isText(statement.value(), Text.LINE))
                .findFirst()
                .ifPresent(statement -> {
                    String id = parties.organisation(statement.value(), added -> facts.metadata(added, statement));
                    facts.metadata(Pointer.ROOT.attribute("publisherId"), statement);
                    release.publisherId(id);
                });
    }
}
