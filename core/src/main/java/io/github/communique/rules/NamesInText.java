package io.github.communique.rules;

import io.github.communique.rule.RuleContext;
import io.github.communique.text.Letters;
import io.github.communique.text.NameSearch;
import io.github.communique.text.TextAnalysis;
import io.github.communique.text.TextBlock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which names of the model stand in the text, and whether in its headline: found in one pass over the text. */
final class NamesInText {

    private final NameSearch.Index<Use> index = new NameSearch.Index<>();
    private final Map<String, Use> uses = new HashMap<>();
    private final NamesOfParties names;

    private NamesInText(NamesOfParties names, Collection<String> parties, TextAnalysis text) {
        this.names = names;
        for (String party : parties) {
            names.of(party).forEach(this::add);
        }
        for (TextBlock block : text.blocks()) {
            boolean isHeadline = block.role() == TextBlock.Role.HEADLINE;
            index.forEachIn(block, use -> {
                use.inHeadline |= isHeadline;
                use.inBody |= !isHeadline;
            });
        }
    }

    static NamesInText of(RuleContext context) {
        TextAnalysis text = context.once(TextAnalysis.class, TextAnalysis::of);
        return context.once(NamesInText.class, release -> {
            Set<String> parties = new HashSet<>();
            release.getParticipants().forEach(one -> parties.add(one.getId()));
            release.getMissions().forEach(one -> parties.add(one.getId()));
            return new NamesInText(new NamesOfParties(release, context.getSurroundings()), parties, text);
        });
    }

    NamesOfParties names() {
        return names;
    }

    /** Whether a name of the model stands in the text letter for letter. */
    boolean has(String name) {
        Use use = uses.get(Letters.composed(name));
        return use != null && (use.inHeadline || use.inBody);
    }

    /** Whether a name of the party stands in the headline, in capitals or without marks if need be. */
    boolean isInHeadline(String partyId) {
        return names.of(partyId).stream().anyMatch(name -> isUsed(name, true));
    }

    /** Whether a name of the party stands in the text below the headline, in capitals or without marks if need be. */
    boolean isInBody(String partyId) {
        return names.of(partyId).stream().anyMatch(name -> isUsed(name, false));
    }

    private boolean isUsed(String name, boolean inHeadline) {
        for (String form : forms(name)) {
            Use use = uses.get(form);
            if (use != null && (inHeadline ? use.inHeadline : use.inBody)) {
                return true;
            }
        }
        return false;
    }

    private void add(String name) {
        for (String form : forms(name)) {
            index.add(form, uses.computeIfAbsent(form, key -> new Use()));
        }
    }

    private static Set<String> forms(String name) {
        String composed = Letters.composed(name);
        String bare = Letters.withoutMarks(name);
        Set<String> forms = new HashSet<>(Set.of(composed));
        forms.add(composed.toUpperCase(Locale.ROOT));
        forms.add(bare);
        forms.add(bare.toUpperCase(Locale.ROOT));
        forms.add(Letters.withoutNonAscii(name));
        return forms;
    }

    private static final class Use {

        private boolean inHeadline;
        private boolean inBody;
    }
}
