package io.github.communique.instrument;

import java.util.List;

/** The words of several languages around the number of a resolution of the Security Council. */
final class ResolutionWords {

    static final List<String> NOUNS = List.of(
            "resolutions",
            "resolution",
            "résolutions",
            "résolution",
            "resoluciones",
            "resolución",
            "resoluções",
            "resolução",
            "resolutionen",
            "resoluties",
            "resolutie",
            "resolutioner",
            "risoluzione",
            "risoluzioni");

    static final List<String> NUMBER_WORDS = List.of(
            "numbers ",
            "number ",
            "numéros ",
            "numéro ",
            "número ",
            "nummer ",
            "nos. ",
            "no. ",
            "no ",
            "nos ",
            "nr. ",
            "nr ",
            "n° ",
            "n°",
            "nº ",
            "nº",
            "№ ",
            "№");

    static final List<String> COUNCILS = List.of(
            "of the Security Council",
            "of the UN Security Council",
            "of the U.N. Security Council",
            "of the United Nations Security Council",
            "of the UNSC",
            "of the UN SC",
            "du Conseil de sécurité",
            "du Conseil de Sécurité",
            "des Sicherheitsrats",
            "des Sicherheitsrates",
            "des UN-Sicherheitsrats",
            "des UN-Sicherheitsrates",
            "del Consejo de Seguridad",
            "do Conselho de Segurança",
            "del Consiglio di sicurezza",
            "del Consiglio di Sicurezza",
            "van de Veiligheidsraad",
            "van de VN-Veiligheidsraad");

    private ResolutionWords() {}
}
