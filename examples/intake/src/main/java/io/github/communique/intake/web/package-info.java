/** The interface over HTTP: releases in, releases and reports out, problem details for whatever is wrong. */
@NullMarked
package io.github.communique.intake.web;

import org.jspecify.annotations.NullMarked;
