/**
 * What a release states about itself besides its text: issuers, identifiers, headline, dateline, language versions,
 * topics, contacts, signature (IPTC: content metadata). API.
 */
@NullMarked
package io.github.communique.metadata;

import org.jspecify.annotations.NullMarked;
