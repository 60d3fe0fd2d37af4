package io.github.communique.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.report.Finding;
import io.github.communique.validation.ReleaseValidator;
import io.github.communique.wire.Reading;
import io.github.communique.wire.ReleaseReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where each rule that needs nothing but the release speaks, and where it is silent although something is near. Each row adds
 * members to a sound release, and says what is found: rules and pointers, or nothing.
 */
class ReleaseRulesTest {

    private static final String RELEASE = """
            {"id": "https://www.example.org/press/1", "kind": "statement", "language": "en", "headline": {"text": "Ministers meet"},
             "issuers": [{"participantId": "office"}], "body": [{"type": "paragraph", "text": "Nothing more."}],
             "participants": [{"type": "organisation", "id": "office", "name": "An Office"}%s]%s}""";

    private final ReleaseReader reader = ReleaseReader.standard()
            .with(ReleaseValidator.standard().at(Clock.fixed(Instant.parse("2022-07-08T00:00:00Z"), ZoneOffset.UTC)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'alternateIds':[{'scheme':'a','value':'1'},{'scheme':'a','value':'1'}]|identity/alternate-duplicate /alternateIds/1",
                "'alternateIds':[{'scheme':'a','value':'1'},{'scheme':'b','value':'1'}]|",
                "'lifecycle':{'revisions':[{'kind':'initial','number':0}]}|identity/version-order /lifecycle/revisions/0/number",
                "'lifecycle':{'revisions':[{'kind':'initial','number':2},{'kind':'update','number':2}]}|identity/version-order /lifecycle/revisions/1/number",
                "'lifecycle':{'revisions':[{'kind':'initial','number':1},{'kind':'update'},{'kind':'update','number':5}]}|",
                "'lifecycle':{'state':'published'}|lifecycle/published-without-time /lifecycle/firstPublished",
                "'lifecycle':{'state':'published','issued':'2022-07-07'}|",
                "'lifecycle':{'state':'published','issued':'2022-07'}|lifecycle/published-without-time /lifecycle/firstPublished",
                "'lifecycle':{'state':'embargoed'}|lifecycle/state-and-times /lifecycle/state",
                "'lifecycle':{'state':'scheduled'}|lifecycle/state-and-times /lifecycle/state",
                "'lifecycle':{'state':'scheduled','scheduled':'2022-07-07T23:59:59Z'}|lifecycle/state-and-times /lifecycle/state",
                "'lifecycle':{'state':'scheduled','scheduled':'2022-07-08T00:00:01Z'}|",
                "'lifecycle':{'state':'draft','firstPublished':'2022-07-07T10:00:00Z'}|lifecycle/state-and-times /lifecycle/state",
                "'lifecycle':{'state':'corrected','issued':'2022-07-07','revisions':[{'kind':'update'}]}|lifecycle/state-and-times /lifecycle/state",
                "'lifecycle':{'state':'corrected','issued':'2022-07-07','revisions':[{'kind':'correction','note':'A name.'}]}|",
                "'lifecycle':{'state':'published','issued':'2022-07-07','revisions':[{'kind':'takedown'}]}|lifecycle/state-and-times /lifecycle/state",
                "'lifecycle':{'state':'published','issued':'2022-07-07','revisions':[{'kind':'takedown'},{'kind':'reinstatement'}]}|",
                "'lifecycle':{'forImmediateRelease':true,'embargo':{'until':'2022-07-09T10:00:00Z'}}|lifecycle/state-and-times /lifecycle/forImmediateRelease",
                "'lifecycle':{'scheduled':'2022-07-09T10:00:00Z','expires':'2022-07-09T09:00:00Z'}|lifecycle/state-and-times /lifecycle/expires",
                "'lifecycle':{'firstPublished':'2022-07-07T10:00:00Z','modified':'2022-07-07T10:01:00Z'}|",
                "'lifecycle':{'state':'draft'}|",
                "'lifecycle':{'state':'published','firstPublished':'2022-07-07T10:00:00Z'}|",
                "'lifecycle':{'embargo':{'until':'2022-07-07T10:00:00'}}|lifecycle/embargo-without-zone /lifecycle/embargo/until",
                "'lifecycle':{'embargo':{'until':'2022-07-07T10:00:00Z'}}|",
                "'lifecycle':{'state':'embargoed','embargo':{'until':'2022-07-08T00:00:00Z'}}|lifecycle/embargo-past /lifecycle/state",
                "'lifecycle':{'state':'embargoed','embargo':{'until':'2022-07-08T00:00:01Z'}}|",
                "'lifecycle':{'scheduled':'2022-07-07T09:59:59Z','embargo':{'until':'2022-07-07T10:00:00Z'}}|lifecycle/embargo-and-schedule /lifecycle/scheduled",
                "'lifecycle':{'scheduled':'2022-07-07T12:00:00+02:00','embargo':{'until':'2022-07-07T10:00:00Z'}}|",
                "'lifecycle':{'firstPublished':'2022-07-07T10:00:01Z','expires':'2022-07-07T10:00:00Z'}|lifecycle/expires-before-published /lifecycle/expires",
                "'lifecycle':{'state':'retracted','firstPublished':'2022-07-07T10:00:01Z','withdrawal':{'at':'2022-07-07T11:00:00Z'}}|lifecycle/withdrawn-without-reason /lifecycle/withdrawal",
                "'lifecycle':{'state':'withdrawn','firstPublished':'2022-07-07T10:00:01Z','withdrawal':{'at':'2022-07-07T11:00:00Z','explanation':'Sent in error.'}}|",
                "'lifecycle':{'firstPublished':'2022-07-07T10:00:01Z','withdrawal':{'at':'2022-07-07T10:00:00Z'}}|lifecycle/withdrawn-before-published /lifecycle/withdrawal/at",
                "'lifecycle':{'state':'superseded','firstPublished':'2022-07-07T10:00:01Z'}|lifecycle/superseded-without-successor /lifecycle/supersededBy",
                "'lifecycle':{'firstPublished':'2022-07-07T10:05:01Z','modified':'2022-07-07T10:00:00Z'}|lifecycle/modified-before-published /lifecycle/modified",
                "'lifecycle':{'firstPublished':'2022-07-07T10:05:01Z','modified':'2022-07-07T11:00:00Z'}|lifecycle/changed-without-revision /lifecycle/modified",
                "'lifecycle':{'embargo':{'until':'2022-07-07T10:00:00Z'},'revisions':[{'kind':'retraction'}]}|lifecycle/retraction-with-embargo /lifecycle/embargo",
                "'lifecycle':{'embargo':{'condition':'until the ceremony ends'}}|lifecycle/open-embargo /lifecycle/embargo",
                "'lifecycle':{'revisions':[{'kind':'takedown'},{'kind':'update'}]}|lifecycle/illegal-transition /lifecycle/revisions/1/kind",
                "'lifecycle':{'revisions':[{'kind':'initial'},{'kind':'release-of-hold'}]}|lifecycle/illegal-transition /lifecycle/revisions/1/kind",
                "'lifecycle':{'revisions':[{'kind':'initial'},{'kind':'takedown'},{'kind':'reinstatement'},{'kind':'update'}]}|",
                "'lifecycle':{'revisions':[{'kind':'initial','at':'2022-07-07T10:00:00Z'},{'kind':'update','at':'2022-07-07T11:00:00+02:00'}]}|lifecycle/revision-order /lifecycle/revisions/1/at",
                "'lifecycle':{'revisions':[{'kind':'correction'}]}|lifecycle/correction-without-note /lifecycle/revisions/0/note",
                "'lifecycle':{'revisions':[{'kind':'correction','note':'The rank was wrong.'}]}|",
                "'lifecycle':{'firstPublished':'2022-07-07T10:00:01Z','revisions':[{'kind':'update','at':'2022-07-06T10:00:00Z'}]}|lifecycle/note-outside-life /lifecycle/revisions/0/at",
                "'engagements':[{'id':'e','kind':'summit','date':'2022-07-08/2022-07-07'}]|time/ends-before-start /engagements/0/date",
                "'engagements':[{'id':'e','kind':'summit','date':'2022-07-07/2022-07'}]|",
                "'lifecycle':{'firstPublished':'2022-07-07T10:05:01Z','modified':'2022-07-07T12:05:01Z','revisions':[{'kind':'update'}]}|time/zone-slip /lifecycle/modified",
                "'lifecycle':{'firstPublished':'2022-07-07T10:05:01Z','modified':'2022-07-07T12:05:02Z','revisions':[{'kind':'update'}]}|",
                "'lifecycle':{'firstPublished':'2022-07-07T10:00:00Z','modified':'2022-07-07T12:00:00Z','revisions':[{'kind':'update'}]}|",
                "'lifecycle':{'firstPublished':'2022-07-07T10:05:01Z'},'delivery':{'date':'2022-07-08'}|time/delivered-after-published /delivery/date",
                "'lifecycle':{'firstPublished':'2022-07-07T10:05:01Z'},'delivery':{'date':'2022-07-08','checkAgainstDelivery':true}|",
                "'timeBasis':{'zone':'Europe/Paris or so'}|time/unknown-zone /timeBasis/zone",
                "'timeBasis':{'zone':'CEST'}|time/unknown-zone /timeBasis/zone",
                "'timeBasis':{'zone':'Europe/Paris'}|",
                "'timeBasis':{'zone':'UTC+02:00'}|",
                "'engagements':[{'id':'e','kind':'summit','date':'2022-07-07','datesElsewhere':[{'date':'2022-07-08','zone':'Asia/Toyko'}]}]|time/unknown-zone /engagements/0/datesElsewhere/0/zone",
                "'engagements':[{'id':'e','kind':'summit','date':'2022-07-07','datesElsewhere':[{'date':'2022-07-08','zone':'Asia/Tokyo'}]}]|",
                "'languageVersions':[{'language':'en','original':true}]|language/translation-cycle /languageVersions/0",
                "'languageVersions':[{'language':'fr','original':true}]|",
                "'engagements':[{'id':'e','kind':'meeting','participations':[{'partyId':'office'}]}]|engagement/too-few-parties /engagements/0/participations",
                "'engagements':[{'id':'e','kind':'ceremony','participations':[{'partyId':'office'}]}]|",
                "'engagements':[{'id':'e','kind':'summit','participations':[{'partyId':'office','side':'host'},{'partyId':'office','side':'visitor'}]}]|engagement/both-sides /engagements/0/participations/1/side",
                "'engagements':[{'id':'e','kind':'summit','date':'2022-07-07'},{'id':'f','kind':'call','date':'2022-07-08','partOfId':'e'}]|engagement/outside-parent /engagements/1/date",
                "'engagements':[{'id':'e','kind':'summit','date':'2022-07'},{'id':'f','kind':'call','date':'2022-07-08','partOfId':'e'}]|",
                "'engagements':[{'id':'e','kind':'summit','partOfId':'f'},{'id':'f','kind':'call','partOfId':'e'}]|engagement/cycle /engagements/0/partOfId, engagement/cycle /engagements/1/partOfId",
                "'engagements':[{'id':'e','kind':'visit'}]|engagement/no-place /engagements/0/place",
                "'engagements':[{'id':'e','kind':'visit','place':{'name':'Geneva'}}]|",
                "'mandates':[{'id':'m','provisions':[{'instrument':{'instrument':'Military Technical Agreement of 9 June 1999'}}]}]|",
                "'mandates':[{'id':'m','provisions':[{'instrument':{'instrument':'A/RES/31/3541 A'}}]}]|",
                "'mandates':[{'id':'m','provisions':[{'instrument':{'instrument':'A/RES/3201(S-VI)'}}]}]|",
                "'mandates':[{'id':'m','provisions':[{'instrument':{'citation':'Council Decision 2013/233/CFSP amending Joint Action 2008/124/CFSP','instrument':'32013D0233'}}]}]|",
                "'mandates':[{'id':'m','authorisingBodyId':'office','provisions':[{'instrument':{'instrument':'S/RES/1244 (1999)'}}]}]|",
                "'missions':[{'id':'x','acronym':'OURS','name':'United Nations Mission in Liberia'}],'mandates':[{'id':'m','missionId':'x','authorisingBodyId':'office'}]|",
                "'missions':[{'id':'x','acronym':'UNMISS','name':'United Nations Mission in Sudan'}],'mandates':[{'id':'m','missionId':'x','authorisingBodyId':'office'}]|mission/name-acronym /missions/0/acronym",
                "'missions':[{'id':'x','acronym':'UNMIS','name':'United Nations Mission in Sudan'}],'mandates':[{'id':'m','missionId':'x','authorisingBodyId':'office'}]|",
                "'missions':[{'id':'x','acronym':'UNOSOM II','name':'United Nations Operation in Somalia'}],'mandates':[{'id':'m','missionId':'x','authorisingBodyId':'office'}]|",
                "'missions':[{'id':'x','acronym':'EUMM Georgia','name':'European Union Police Force Georgia'}],'mandates':[{'id':'m','missionId':'x','authorisingBodyId':'office'}]|mission/name-acronym /missions/0/acronym",
                "'missions':[{'id':'x','acronym':'EUMM Georgia','name':'European Union Monitoring Mission in Georgia'}],'mandates':[{'id':'m','missionId':'x','authorisingBodyId':'office'}]|",
                "'missions':[{'id':'x','acronym':'EUMM','name':'European Union Monitoring Mission in the Western Balkans'}],'mandates':[{'id':'m','missionId':'x','authorisingBodyId':'office'}]|",
                "'missions':[{'id':'x','acronym':'ISAF'}],'mandates':[{'id':'m','missionId':'x','authorisingBodyId':'office'}],'engagements':[{'id':'e','kind':'summit','date':'2015-01-10','participations':[{'partyId':'x'}]}]|",
                "'missions':[{'id':'x','componentOfId':'y'},{'id':'y'}],'mandates':[{'id':'m','missionId':'y','authorisingBodyId':'office'}]|",
                "'mandates':[{'id':'m','authorisingBodyId':'office','duration':{'kind':'until-date','until':'2020-06-14'},'renewals':[{'kind':'extends','instrument':{'citation':'D'},'adopted':'2020-06-14','until':'2020-06-14'}]}]|mission/renewal-gap /mandates/0/renewals/0/until",
                "'mandates':[{'id':'m','authorisingBodyId':'office','renewals':[{'kind':'extends','instrument':{'citation':'D'},'adopted':'2020-06-14','until':'2021-06-14'},{'kind':'terminates','instrument':{'citation':'D'},'adopted':'2020-12-01'}]}]|",
                "'missions':[{'id':'x'}],'mandates':[{'id':'m','missionId':'x','authorisingBodyId':'office','adopted':'2015-01-01','duration':{'kind':'until-date','until':'2016-01-01'}}],'engagements':[{'id':'e','kind':'summit','date':'2022-07-07','participations':[{'partyId':'x'}]}]|",
                "'quotes':[{'kind':'block','attribution':{'speakerIds':['office']}}]|",
                "'lifecycle':{'scheduled':'2022-07-08T00:00:00Z','embargo':{'until':'2022-07-08T00:00:00Z'}}|",
                "'lifecycle':{'issued':'2024-12-31'}|",
                "'lifecycle':{'issued':'2025-01-01'}|time/implausible-year /lifecycle/issued",
                "'mandates':[{'id':'m'}]|mission/mandate-without-instrument /mandates/0",
                "'mandates':[{'id':'m','authorisingBodyId':'office'}]|",
                "'mandates':[{'id':'m','authorisingBodyId':'office','adopted':'1999-06-10','effective':'1999-06-09'}]|mission/effective-before-adopted /mandates/0/effective",
                "'mandates':[{'id':'m','authorisingBodyId':'office','adopted':'1999-06-10','effective':'1999-06'}]|",
                "'missions':[{'id':'a','componentOfId':'b'},{'id':'b','componentOfId':'c'},{'id':'c'}]|mission/no-mandate /missions/2",
                "'missions':[{'id':'a','componentOfId':'a'}]|mission/cycle /missions/0",
                "'places':[{'name':'Pristina','countryCode':'KO'}]|place/country-code /places/0/countryCode",
                "'places':[{'name':'Geneva','countryCode':'CH'}]|",
                "'places':[{'name':'Geneva','coordinates':{'latitude':90.01,'longitude':-180}}]|place/coordinates /places/0/coordinates/latitude",
                "'attachments':[{'uri':'files/a.pdf'}]|reference/not-absolute /attachments/0/uri",
                "'attachments':[{'uri':'ftp://example.org/a.pdf'}]|reference/scheme /attachments/0/uri",
                "'attachments':[{'uri':'https://example.org/a.pdf','mediaType':'text/html'}]|reference/media-type /attachments/0/mediaType",
                "'attachments':[{'uri':'https://example.org/a.pdf','mediaType':'Application/PDF; q=1'}]|",
                "'media':[{'kind':'image','uri':'https://example.org/a.png','credit':'An Office'}]|reference/no-alternative-text /media/0/alternativeText",
                "'media':[{'kind':'image','uri':'https://example.org/a.png','credit':'An Office','alternativeText':'logo'}]|reference/empty-alternative-text /media/0/alternativeText",
                "'media':[{'kind':'image','uri':'https://example.org/a.png','credit':'An Office','alternativeText':'n/a'}]|reference/empty-alternative-text /media/0/alternativeText",
                "'media':[{'kind':'image','uri':'https://example.org/a.png','credit':'An Office','alternativeText':'null'}]|reference/empty-alternative-text /media/0/alternativeText",
                "'media':[{'kind':'image','uri':'https://example.org/a.png','credit':'An Office','alternativeText':'Screenshot 2024-01-01 at 10.00.00'}]|reference/empty-alternative-text /media/0/alternativeText",
                "'media':[{'kind':'image','uri':'https://example.org/a.png','credit':'An Office','alternativeText':'A woman holds up a file named a.png'}]|",
                "'media':[{'kind':'image','uri':'https://example.org/a.png','credit':'An Office','alternativeText':'Logo of the Port Office'}]|",
                "'media':[{'kind':'video','uri':'https://example.org/a.mp4'}]|reference/no-credit /media/0/credit",
                "'media':[{'kind':'image','uri':'files/a.png','credit':'An Office','alternativeText':'A woman at a pier'}]|reference/not-absolute /media/0/uri",
                "'media':[{'kind':'image','uri':'https://example.org/a.png','mediaType':'image/jpeg','credit':'An Office','alternativeText':'A woman at a pier'}]|reference/media-type /media/0/mediaType",
                "'missions':[{'id':'m','name':'Harbour Watch','period':'2021/2020'}]|time/ends-before-start /missions/0/period, mission/no-mandate /missions/0",
                "'missions':[{'id':'m','name':'Harbour Watch','contributions':[{'contributorId':'office','period':'2021-03/2021-02'}]}]|time/ends-before-start /missions/0/contributions/0/period, mission/no-mandate /missions/0",
                "'quotes':[{'kind':'indirect','attribution':{'speakerIds':['office'],'cue':'said'}}],'places':[{'id':'pier','name':'Example Pier'}]|reference/unused /places/0",
                "'quotes':[{'kind':'indirect','attribution':{'speakerIds':['office'],'cue':'said'}}],'documents':[{'id':'note','title':'A note on piers'}]|reference/unused /documents/0",
                "'quotes':[{'kind':'indirect','attribution':{'speakerIds':['office'],'cue':'said'}}],'documents':[{'id':'note','title':'Nothing more'}]|",
                "'quotes':[{'kind':'indirect','attribution':{'speakerIds':['office'],'cue':'said'}}],'places':[{'id':'pier','name':'Nothing more'}]|",
                "'provenance':{'relation':'translation'}|provenance/no-source /provenance/sources",
                "'provenance':{'relation':'original'}|",
                "'quotes':[{'kind':'indirect','attribution':{'anonymous':true,'cue':'said'}}]|quote/anonymous /quotes/0/attribution/anonymous",
                "'quotes':[{'kind':'indirect','attribution':{'cue':'said'}}]|quote/no-speaker /quotes/0",
                "'quotes':[{'kind':'indirect'}]|quote/no-speaker /quotes/0",
                "'quotes':[{'kind':'indirect','attribution':{'documentId':'note','cue':'said'}}],'documents':[{'id':'note','title':'A note'}]|",
                "'quotes':[{'kind':'indirect','attribution':{'document':{'title':'A note'},'cue':'said'}}]|",
                "'quotes':[{'kind':'indirect','attribution':{'speakerIds':['office'],'cue':'said'},'parts':[{'kind':'indirect','text':'…!'}]}]|quote/empty /quotes/0/parts/0/text"
            })
    void members_of_a_release(String members, @Nullable String expected) {
        assertThat(findings(RELEASE.formatted("", "," + members))).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'person','id':'p','name':{'display':'General Motors'},'capacity':{'disclosure':'withheld'}}|person/rank-in-name /participants/1/name/display",
                "{'type':'person','id':'p','name':{'display':'Prince Kofi','given':'Prince','family':'Kofi'},'capacity':{'disclosure':'withheld'}}|",
                "{'type':'person','id':'p','name':{'display':'Maj. Gen. Kofi'},'capacity':{'disclosure':'withheld'}}|person/rank-in-name /participants/1/name/display",
                "{'type':'person','id':'p','name':{'display':'Wing Cdr Kofi'},'capacity':{'disclosure':'withheld'}}|person/rank-in-name /participants/1/name/display",
                "{'type':'person','id':'p','name':{'display':'The Honourable Lea Kofi'},'capacity':{'disclosure':'withheld'}}|person/rank-in-name /participants/1/name/display",
                "{'type':'person','id':'p','name':{'display':'The Rt Rev Lea Kofi'},'capacity':{'disclosure':'withheld'}}|person/rank-in-name /participants/1/name/display",
                "{'type':'person','id':'p','name':{'display':'Gen Beispiel'},'capacity':{'disclosure':'withheld'}}|",
                "{'type':'person','id':'p','name':{'display':'Marsh Major'},'capacity':{'disclosure':'withheld'}}|",
                "{'type':'organisation','id':'o','name':'Ministry of Co-operation'}|",
                "{'type':'organisation','id':'o','name':'North Atlantic Treaty Organisation'}|organisation/near-miss /participants/1/name",
                "{'type':'organisation','id':'o','name':'A','acronym':'X'},{'type':'organisation','id':'u','name':'B','acronym':'X'}|organisation/acronym /participants/2/acronym",
                "{'type':'organisation','id':'o','name':'Peace and Security Council','acronym':'PSC'}|",
                "{'type':'group','id':'g','name':'12 NATO Allies','count':12,'countAsOf':'2022-07-07'}|",
                "{'type':'group','id':'g','name':'the NATO Allies','count':29,'countAsOf':'2020'}|",
                "{'type':'person','id':'p'}|person/nameless /participants/1/name",
                "{'type':'person','id':'p','anonymised':true}|",
                "{'type':'person','id':'p','name':{'display':'Ann\u0430 Example'},'capacity':{'disclosure':'withheld'}}|person/mixed-script /participants/1/name/display",
                "{'type':'person','id':'p','name':{'display':'Anna Анна'},'capacity':{'disclosure':'withheld'}}|",
                "{'type':'person','id':'p','appointments':[{'post':{'label':'Chair'},'period':'2020-01-01/2022-01-01'},{'post':{'label':'Chair'},'period':'2021-01-01/..'}]}|person/appointments-overlap /participants/1/appointments/1",
                "{'type':'person','id':'p','appointments':[{'post':{'label':'Chair'},'period':'2020-01-01/2021-01-01'},{'post':{'label':'Chair'},'period':'2021-01-01/..'}]}|",
                "{'type':'person','id':'p','appointments':[{'post':{'label':'Chair'},'period':'2020/..'}]},{'type':'person','id':'q','appointments':[{'post':{'label':'Chair'},'period':'2021/..'}]}|person/post-held-twice /participants/2",
                "{'type':'person','id':'p','appointments':[{'post':{'label':'Chair'}}]},{'type':'person','id':'q','appointments':[{'post':{'label':'Chair'}}]}|",
                "{'type':'organisation','id':'o'}|organisation/nameless /participants/1",
                "{'type':'organisation','id':'o','acronym':'AO'}|",
                "{'type':'organisation','id':'o','name':'An Office'}|organisation/duplicate /participants/1",
                "{'type':'organisation','id':'o','name':'A','parentId':'u'},{'type':'organisation','id':'u','name':'B','parentId':'o'}|organisation/cycle /participants/1/parentId, organisation/cycle /participants/2/parentId",
                "{'type':'organisation','id':'o','name':'A','parentId':'office'}|",
                "{'type':'group','id':'g','count':1,'memberIds':['office','g']}|engagement/group-count /participants/1/count",
                "{'type':'group','id':'g','count':3,'memberIds':['office'],'exhaustive':true}|engagement/group-count /participants/1/count",
                "{'type':'organisation','id':'o','name':'An Old Office','period':'2021/2020'}|time/ends-before-start /participants/1/period",
                "{'type':'person','id':'p','appointments':[{'post':{'label':'Chair'},'period':'2021/2020'}]}|time/ends-before-start /participants/1/appointments/0/period",
                "{'type':'group','id':'g','count':3,'memberIds':['office']}|"
            })
    void participants_of_a_release(String participants, @Nullable String expected) {
        assertThat(findings(RELEASE.formatted("," + participants, ""))).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'https://www.example.org/press/1'|'press/1'|identity/not-absolute /id",
                "'https://www.example.org/press/1'|'file:/press/1'|identity/not-absolute /id",
                "'https://www.example.org/press/1'|'URN:press:1'|",
                "'language': 'en'|'language': 'dr'|language/unregistered /language",
                "'language': 'en'|'language': 'fil'|",
                "'issuers': [{'participantId': 'office'}],||identity/publisher-missing /issuers",
                "[{'participantId': 'office'}]|[{'participantId':'office'},{'participantId':'office'}]|identity/publisher-duplicate /issuers/1",
                "'body': [{'type': 'paragraph', 'text': 'Nothing more.'}],||body/empty /body"
            })
    void a_release_of_which_something_else_is_said(String part, @Nullable String other, @Nullable String expected) {
        String release = RELEASE.formatted("", "").replace(quoted(part), other == null ? "" : quoted(other));

        assertThat(findings(release)).isEqualTo(list(expected));
    }

    private List<String> findings(String document) {
        Reading reading = reader.read(quoted(document));
        assertThat(reading.isComplete())
                .as(reading.getReport().toText(java.util.Locale.ENGLISH))
                .isTrue();
        return reading.getReport().getFindings().stream()
                .map(ReleaseRulesTest::summary)
                .toList();
    }

    private static String summary(Finding finding) {
        assertThat(finding.getMessage()).doesNotContain("{");
        return finding.getRuleId() + " " + finding.getPointer();
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private static List<String> list(@Nullable String expected) {
        return expected == null ? List.of() : List.of(expected.split(", ", -1));
    }
}
