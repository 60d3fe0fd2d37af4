package io.github.communique.processor;

import java.util.List;

/**
 * A rule as declared at its method.
 *
 * @param id its id
 * @param severity the name of the constant
 * @param subject the full name of the type that it is applied to
 * @param method the name of the method
 * @param skipIfUnread the attributes of which nothing may be left out
 */
record DeclaredRule(String id, String severity, String subject, String method, List<String> skipIfUnread) {}
