/** The OpenAPI schemas of releases and reports for springdoc: those that this library publishes. Not API. */
@NullMarked
package io.github.communique.spring.openapi;

import org.jspecify.annotations.NullMarked;
