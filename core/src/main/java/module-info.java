/** The values of an official press release, the rules on them, the report and the parser-neutral wire form. */
@SuppressWarnings("module") // The modules that qualified exports name are built after this one.
module io.github.communique.core {
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static org.hibernate.validator;

    exports io.github.communique;
    exports io.github.communique.anchor;
    exports io.github.communique.body;
    exports io.github.communique.constraint;
    exports io.github.communique.document;
    exports io.github.communique.engagement;
    exports io.github.communique.form to
            io.github.communique.drafting,
            io.github.communique.fixtures;
    exports io.github.communique.instrument;
    exports io.github.communique.lifecycle;
    exports io.github.communique.metadata;
    exports io.github.communique.mission;
    exports io.github.communique.participant;
    exports io.github.communique.place;
    exports io.github.communique.quantity;
    exports io.github.communique.quote;
    exports io.github.communique.registry;
    exports io.github.communique.report;
    exports io.github.communique.rule;
    exports io.github.communique.shape to
            io.github.communique.fixtures;
    exports io.github.communique.text to
            io.github.communique.drafting;
    exports io.github.communique.text.fault to
            io.github.communique.drafting;
    exports io.github.communique.text.language to
            io.github.communique.drafting;
    exports io.github.communique.text.mention to
            io.github.communique.drafting;
    exports io.github.communique.text.quotation to
            io.github.communique.drafting;
    exports io.github.communique.time;
    exports io.github.communique.validation;
    exports io.github.communique.wire;
    exports io.github.communique.wire.spi;
    exports io.github.communique.wire.writing to
            io.github.communique.jackson,
            io.github.communique.jackson2;

    uses io.github.communique.wire.spi.JsonProvider;
}
