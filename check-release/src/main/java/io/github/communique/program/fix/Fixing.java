package io.github.communique.program.fix;

import io.github.communique.PressRelease;
import io.github.communique.drafting.Draft;
import io.github.communique.program.document.CheckedDocument;
import io.github.communique.program.document.Document;
import io.github.communique.report.Finding;
import io.github.communique.report.Severity;
import io.github.communique.report.ValidationReport;
import io.github.communique.validation.Fixes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Fixes documents: releases in JSON in place, texts by a patch. */
public final class Fixing {

    /** A fix can give way to another on the same characters; there are never many. */
    private static final int ROUNDS = 10;

    /** The bytes of a byte order mark in UTF-8. */
    private static final int BYTE_ORDER_MARK = 3;

    private final PatchSink patches;
    private final boolean isDryRun;
    private final Checks checks;
    private final BiConsumer<String, String> messages;

    /** Checks a document. */
    @FunctionalInterface
    public interface Checks {

        /** The result for a document. */
        CheckedDocument check(Document document);
    }

    /**
     * Creates the fixing.
     *
     * @param isDryRun whether releases in JSON are not changed, but patched, too
     * @param checks checks what was fixed
     * @param messages receives the name of a document and what was done to it
     */
    public Fixing(PatchSink patches, boolean isDryRun, Checks checks, BiConsumer<String, String> messages) {
        this.patches = patches;
        this.isDryRun = isDryRun;
        this.checks = checks;
        this.messages = messages;
    }

    /**
     * Fixes a document, and returns the result of the check of what is in the file afterwards.
     *
     * @throws IOException if the file cannot be changed, or the patch cannot be written
     */
    public CheckedDocument fix(CheckedDocument checked) throws IOException {
        Draft draft = checked.draft();
        if (draft == null) {
            return fixJson(checked);
        }
        patch(checked, draft);
        return checked;
    }

    private CheckedDocument fixJson(CheckedDocument checked) throws IOException {
        CheckedDocument fixed = checked;
        int count = 0;
        boolean isExact = true;
        for (int round = 0; round < ROUNDS && isExact; round++) {
            PressRelease release = fixed.release();
            if (release == null || fixable(fixed.report()) == 0) {
                break;
            }
            int before = fixable(fixed.report());
            CheckedDocument next = checks.check(
                    new Document(checked.name(), edited(fixed, release, Fixes.apply(release, fixed.report()))));
            isExact = !Arrays.equals(next.document().bytes(), fixed.document().bytes());
            count += isExact ? Math.max(1, before - fixable(next.report())) : 0;
            fixed = next;
        }
        if (count > 0) {
            byte[] known = checked.document().bytes();
            byte[] content = fixed.document().bytes();
            if (isDryRun) {
                patches.write(
                        UnifiedDiff.of(PatchName.of(checked.name()), known, edits(checked, fixed)),
                        StandardCharsets.UTF_8);
            } else {
                FileReplacement.replace(Path.of(checked.name()), known, content);
            }
        }
        say(checked.name(), count, isDryRun ? "in the patch" : "made", fixable(fixed.report()));
        return isDryRun ? checked : fixed;
    }

    /** The changes of the bytes that the fixes of all rounds are. */
    private static List<ByteEdit> edits(CheckedDocument before, CheckedDocument after) {
        String text = before.text().text();
        int mark = before.document().bytes().length - text.getBytes(StandardCharsets.UTF_8).length;
        List<Edit> edits = new JsonEdits(Objects.requireNonNull(before.release()), text)
                .to(Objects.requireNonNull(after.release()))
                .orElseGet(() -> List.of(new Edit(0, text.length(), after.text().text())));
        List<ByteEdit> found = new ArrayList<>();
        int at = 0;
        int bytes = mark;
        for (Edit edit : edits) {
            int start = bytes + length(text.substring(at, edit.start()));
            bytes = start + length(text.substring(edit.start(), edit.end()));
            at = edit.end();
            found.add(new ByteEdit(start, bytes, edit.replacement().getBytes(StandardCharsets.UTF_8)));
        }
        return found;
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The document with the release as it is after the fixes; as it was if it cannot be written exactly. */
    private static byte[] edited(CheckedDocument checked, PressRelease release, PressRelease fixed) {
        byte[] bytes = checked.document().bytes();
        String text = checked.text().text();
        int mark = bytes.length - text.getBytes(StandardCharsets.UTF_8).length;
        if (mark != 0 && mark != BYTE_ORDER_MARK) {
            return bytes;
        }
        return new JsonEdits(release, text)
                .to(fixed)
                .map(edits -> {
                    byte[] body = Edit.apply(edits, text).getBytes(StandardCharsets.UTF_8);
                    byte[] all = Arrays.copyOf(bytes, mark + body.length);
                    System.arraycopy(body, 0, all, mark, body.length);
                    return all;
                })
                .orElse(bytes);
    }

    private void patch(CheckedDocument checked, Draft draft) throws IOException {
        TextFixes fixes = new TextFixes(draft, checked.mediaType(), checked.text());
        int fixable = fixable(checked.report());
        if (fixes.isPage()) {
            messages.accept(checked.name(), "is a web page, which is not patched; " + count(fixable) + " left");
            return;
        }
        if (draft.getSourceCharset().name().matches("UTF-(?:16|32).*")) {
            messages.accept(
                    checked.name(),
                    "is in " + draft.getSourceCharset() + ", in which a patch has no lines; " + count(fixable)
                            + " left");
            return;
        }
        TextFixes.Result result = fixes.all();
        List<Finding> left = new ArrayList<>(result.left());
        int made = result.fixed().size();
        if (made > 0 && !isBetter(checked, result.edits())) {
            left.addAll(result.fixed());
            made = 0;
        }
        if (made > 0) {
            patches.write(
                    UnifiedDiff.of(
                            PatchName.of(checked.name()), checked.document().bytes(), result.edits()),
                    draft.getSourceCharset());
        }
        say(checked.name(), made, "in the patch", left.size());
        left.forEach(finding -> messages.accept(
                checked.name() + finding.getPosition().map(place -> ":" + place).orElse(""),
                "not patched, since the fix is not exact in the text: " + finding.getRuleId()));
    }

    /** Whether the patched text has fewer findings, and no more errors. */
    private boolean isBetter(CheckedDocument checked, List<ByteEdit> edits) {
        byte[] bytes = checked.document().bytes();
        ValidationReport after = checks.check(
                        new Document(checked.name(), ByteEdit.apply(edits, bytes, 0, bytes.length)))
                .report();
        return after.getTotal(Severity.ERROR) <= checked.report().getTotal(Severity.ERROR)
                && fixable(after) < fixable(checked.report());
    }

    private void say(String name, int made, String how, int left) {
        if (made == 0 && left == 0) {
            messages.accept(name, "nothing to fix");
        } else {
            messages.accept(name, count(made) + " " + how + (left == 0 ? "" : "; " + left + " left"));
        }
    }

    private static String count(int number) {
        return number + (number == 1 ? " fix" : " fixes");
    }

    private static int fixable(ValidationReport report) {
        return (int) report.getFindings().stream()
                .filter(finding -> finding.getFix().isPresent())
                .count();
    }
}
