/** Lets {@code @Valid} use the application's own rules and the language of the request. Not API. */
@NullMarked
package io.github.communique.spring.jakarta;

import org.jspecify.annotations.NullMarked;
