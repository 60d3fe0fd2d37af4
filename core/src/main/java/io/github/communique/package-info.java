/**
 * {@link io.github.communique.PressRelease}, the root of the model. API.
 *
 * <p>A Jackson mapper reads and writes these types only with {@code CommuniqueModule}. A mapper without the module
 * silently writes a different form, which cannot be read again; {@code docs/hosts.md} explains how hosts find the
 * module.
 */
@NullMarked
@ValueStyle
package io.github.communique;

import org.jspecify.annotations.NullMarked;
