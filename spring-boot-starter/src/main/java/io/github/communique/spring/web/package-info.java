/** Releases in the requests and answers of Spring MVC, and the problem details of those that are refused. API. */
@NullMarked
package io.github.communique.spring.web;

import org.jspecify.annotations.NullMarked;
