package io.github.communique;

/** The kind of a release. */
public enum ReleaseKind {
    /** A press release; {@code fabio:PressRelease}, GOV.UK {@code press_release}. */
    PRESS_RELEASE,
    /** A statement; GOV.UK {@code written_statement}. */
    STATEMENT,
    /** A statement of several issuers. */
    JOINT_STATEMENT,
    /** A communiqué of a meeting. */
    COMMUNIQUE,
    /** A notice to the media of a coming event. */
    MEDIA_ADVISORY,
    /** A speech; GOV.UK {@code speech}. */
    SPEECH,
    /** Remarks, as delivered. */
    REMARKS,
    /** A readout of a meeting or call. */
    READOUT,
    /** A news story; GOV.UK {@code news_story}. */
    NEWS_STORY,
    /** A response of a government; GOV.UK {@code government_response}. */
    GOVERNMENT_RESPONSE,
    /** A notice of a death in service; GOV.UK {@code fatality_notice}. */
    FATALITY_NOTICE,
    /** Questions and answers. */
    QUESTIONS_AND_ANSWERS,
    /** A fact sheet. */
    FACT_SHEET,
    /** A clarification. */
    CLARIFICATION,
    /** A daily report. */
    DAILY_REPORT,
    /** Another kind; the issuer's own word says which. */
    OTHER
}
