package io.github.communique.program;

import io.github.communique.program.document.Document;
import io.github.communique.program.output.Form;
import java.util.List;
import picocli.CommandLine.TypeConversionException;

/**
 * Refuses options that do not go together.
 *
 * @param form what is printed
 * @param files the arguments
 * @param isDryRun whether {@code --dry-run} is given
 * @param isWatch whether {@code --watch} is given
 * @param hasTarget whether {@code --output} is given
 */
record Combinations(Form form, List<String> files, boolean isDryRun, boolean isWatch, boolean hasTarget) {

    /**
     * Checks the options.
     *
     * @throws TypeConversionException if two do not go together
     */
    void check() {
        boolean hasStandardInput = files.contains(Document.STANDARD_INPUT);
        refuse(isDryRun && form != Form.FIXES, "--dry-run is for --fix");
        refuse(form == Form.FIXES && hasStandardInput, "--fix changes files; standard input is none");
        refuse(isWatch && files.isEmpty(), "name a FILE or directory to watch");
        refuse(isWatch && hasStandardInput, "--watch watches files; standard input is none");
        refuse(isWatch && hasTarget, "--watch shows findings as they come; leave out --output");
        refuse(
                isWatch && form != Form.TEXT && form != Form.JSON,
                "--watch shows findings as text or JSON; leave out " + form.option());
    }

    private static void refuse(boolean isRefused, String reason) {
        if (isRefused) {
            throw new TypeConversionException(reason);
        }
    }
}
