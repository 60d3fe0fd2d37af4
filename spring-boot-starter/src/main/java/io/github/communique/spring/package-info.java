/**
 * What a Spring Boot application needs to read, check and write releases: the beans and their configuration. API.
 *
 * <p>The beans {@code ReleaseValidator}, {@code ReleaseReader} and {@code ReleaseWriter} use what the application declares as beans of
 * its own: a profile, reference data, a clock, rules, limits.
 */
@NullMarked
package io.github.communique.spring;

import org.jspecify.annotations.NullMarked;
