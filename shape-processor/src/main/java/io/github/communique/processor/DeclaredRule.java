package io.github.communique.processor;

import java.util.List;

/**
 * A rule as declared at its method.
 *
 * @param id its id
 * @param severity the name of the severity constant
 * @param subject the fully qualified name of the type to which it is applied
 * @param method the name of the method
 * @param skipIfUnread the attributes none of which may be unread
 */
record DeclaredRule(String id, String severity, String subject, String method, List<String> skipIfUnread) {}
