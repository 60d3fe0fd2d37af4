package io.github.communique.rulebook.view;

import io.github.communique.PressRelease;
import io.github.communique.body.Block;
import io.github.communique.body.BlockQuotation;
import io.github.communique.report.Pointer;
import io.github.communique.rule.RuleContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts that are set off as quotations, by their pointers. */
public record BlockQuotations(Map<Pointer, BlockQuotation> byPointer) {

    public static BlockQuotations of(RuleContext context) {
        return context.once(BlockQuotations.class, BlockQuotations::of);
    }

    private static BlockQuotations of(PressRelease release) {
        Map<Pointer, BlockQuotation> found = new HashMap<>();
        add(release.getBody(), Pointer.ROOT.attribute("body"), found);
        Pointer sections = Pointer.ROOT.attribute("sections");
        for (int i = 0; i < release.getSections().size(); i++) {
            add(release.getSections().get(i).getBlocks(), sections.element(i).attribute("blocks"), found);
        }
        return new BlockQuotations(found);
    }

    private static void add(List<Block> blocks, Pointer pointer, Map<Pointer, BlockQuotation> found) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof BlockQuotation quotation) {
                found.put(pointer.element(i).attribute("text"), quotation);
            }
        }
    }

    /** Whether a text is one of them. */
    public boolean has(Pointer text) {
        return byPointer.containsKey(text);
    }
}
