/** The pages: the list, the form, and a release with its findings marked in the text. They work without scripts. */
@NullMarked
package io.github.communique.intake.page;

import org.jspecify.annotations.NullMarked;
