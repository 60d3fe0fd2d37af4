package io.github.communique.drafting.quotation;

/**
 * What a word can do in a clause that attributes words. The values in the files of the languages are the names of roles
 * in small letters.
 */
enum Role {
    /** A form of a verb of saying. */
    VERB(0),
    /** A form without a subject of its own: saying. */
    PARTICIPLE(1),
    /** A verb that precedes quoted words as an object: called it. */
    NAMING(2),
    /** A verb whose object is the hearer: told. */
    ADDRESSING(3),
    /** Part of the predicate before a verb of saying: has said. */
    AUXILIARY(4),
    /** Can stand between a speaker and a verb of saying: also said. */
    ADVERB(5),
    /** Shows that the words were not said. */
    NEGATION(6),
    /** A preposition. */
    PREPOSITION(7),
    /** Begins a noun phrase. */
    DETERMINER(8),
    /** Joins clauses or nouns: and. */
    COORDINATING(9),
    /** Begins a subordinate clause: because. */
    SUBORDINATING(10),
    /** Begins a relative clause: who. */
    RELATIVE(11),
    /** Begins what is said: that. */
    CONTENT(12),
    /** A pronoun. */
    PRONOUN(13),
    /** A pronoun for a man. */
    MALE(14),
    /** A pronoun for a woman. */
    FEMALE(15),
    /** A pronoun for several. */
    MANY(16),
    /** A pronoun of the first person. */
    FIRST(17),
    /** A pronoun of the second person. */
    SECOND(18),
    /** A pronoun for things. */
    THING(19),
    /** A noun for one person. */
    PERSON(20),
    /** A noun for several persons. */
    GROUP(21),
    /** A noun for a body. */
    ORGANISATION(22),
    /** A noun for a document. */
    DOCUMENT(23),
    /** A word of a title that precedes names. */
    TITLE(24),
    /** A day of the week or a month. */
    TIME(25),
    /** A word before a verb of saying whose subject hears the words: was told. */
    PASSIVE(26),
    /** A verb whose subject speaks if it is passive: was quoted as saying. */
    QUOTING(27);

    private final int bit;

    Role(int number) {
        this.bit = 1 << number;
    }

    /** The role as a bit. */
    int bit() {
        return bit;
    }

    /** A set of roles as bits. */
    static int bits(Role... roles) {
        int bits = 0;
        for (Role role : roles) {
            bits |= role.bit();
        }
        return bits;
    }
}
