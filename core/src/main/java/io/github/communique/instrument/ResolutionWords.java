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
            "du Conseil de sécurité des Nations unies",
            "du Conseil de sécurité des Nations Unies",
            "du Conseil de sécurité de l’ONU",
            "du Conseil de sécurité de l'ONU",
            "des Nations unies du Conseil de sécurité",
            "des Nations Unies du Conseil de sécurité",
            "de l’ONU du Conseil de sécurité",
            "des Sicherheitsrats",
            "des Sicherheitsrates",
            "des Sicherheitsrats der Vereinten Nationen",
            "des Sicherheitsrates der Vereinten Nationen",
            "des UN-Sicherheitsrats",
            "des UN-Sicherheitsrates",
            "del Consejo de Seguridad",
            "del Consejo de Seguridad de las Naciones Unidas",
            "del Consejo de Seguridad de la ONU",
            "do Conselho de Segurança",
            "do Conselho de Segurança das Nações Unidas",
            "do Conselho de Segurança da ONU",
            "del Consiglio di sicurezza",
            "del Consiglio di Sicurezza",
            "del Consiglio di sicurezza delle Nazioni Unite",
            "del Consiglio di Sicurezza delle Nazioni Unite",
            "del Consiglio di sicurezza dell’ONU",
            "van de Veiligheidsraad",
            "van de Veiligheidsraad van de Verenigde Naties",
            "van de VN-Veiligheidsraad");

    private ResolutionWords() {}
}
