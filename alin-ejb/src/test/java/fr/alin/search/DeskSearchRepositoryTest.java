package fr.alin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.model.ExportFormat;
import fr.alin.candidacy.model.ExportReason;
import fr.alin.candidacy.model.ExportedList;
import fr.alin.candidacy.model.StatedExport;
import fr.alin.search.model.SearchKind;
import fr.alin.search.model.SearchTerm;
import fr.alin.search.view.DeskFindings;
import fr.alin.search.view.FoundLine;
import fr.alin.search.view.FoundPerson;
import fr.alin.search.view.PeopleGroup;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.Folding;
import fr.alin.shared.model.LineSink;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.testing.Database;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Statements;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk's search on a real database, among thirty thousand employees. */
class DeskSearchRepositoryTest {

    private static final long ADVISOR = 900_001;
    private static final long PARISIAN = 900_002;
    private static final int MOST = 5;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-28T09:00:00Z"));
    private long caller = ADVISOR;

    @BeforeAll
    static void people() {
        Database.empty("account", "candidacy", "offer", "name_word");
        Database.inTransaction(entities -> {
            run(entities, """
                    insert into account (id, version, email, role, status, civility, birth_name, usage_name, first_name,
                        mobile, language, password_hash, consent_version, consent_given_at, activated_at)
                    select i, 1, 'p' || i || '@example.org', 'APPLICANT', 'ACTIVE', 'MADAME',
                           'KO' || chr(65 + i % 26) || chr(65 + i / 26 % 26) || chr(65 + i / 676 % 26) || 'VIC', '', 'ZOE',
                           '+336' || lpad(i::text, 8, '0'), 'FR', 'none', '1', now(), now()
                    from generate_series(1000, 30999) i""");
            person(entities, 1, "PORTE", "", "ANNE", "+33704505792");
            person(entities, 2, "LEFÈVRE", "DUPONT", "Élise-Marie", "+33704505700");
            person(entities, 3, "ŁUKASIEWICZ", "", "JAN", "+33704000001");
            person(entities, 4, "DUPONT", "", "KARIM", "+33704000002");
            run(entities, """
                    insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile, language,
                        password_hash, activated_at)
                    select i, 1, 'advisor' || i || '@example.org', 'ADVISOR', 'ACTIVE', 'MADAME', 'PORTE', 'ANNE',
                           '+33704505792', 'FR', 'none', now()
                    from generate_series(900001, 900002) i""");
            run(entities, """
                    insert into staff_member (account_id, version, whole_country, invited_at, invited_until)
                    values (900001, 1, true, now(), now()), (900002, 1, false, now(), now())""");
            run(entities, "insert into staff_territory values (900002, '75')");
            run(entities, """
                    insert into housing_application (id, version, account_id, unique_number, als_number, record, imported_at,
                        refreshed_at, attached_to, employer_name, company_code, employee_number, company)
                    select a.id, 1, a.id,
                           case a.id when 1 then '1110920621114ACLOG' when 2 then '0130920621115ACLOG'
                               else '0590920' || lpad(a.id::text, 6, '0') || 'ACLOG' end,
                           a.id, '', now(), now(), 'APPLICANT', case a.id when 1 then 'Comptoir de l''Écluse' else 'USINE' end,
                           '', '', case a.id when 1 then '{"siret":{"value":"55203253400018"}}' end
                    from account a where a.role = 'APPLICANT' and a.id <> 4""");
            run(entities, """
                    insert into candidacy (id, version, account_id, application, registered_on, submitted_at, status,
                        status_since, offer_reference, landlord_code, landlord_name, offer_type, offer_city,
                        offer_department, offer_rent, points, ranking_grid_id, measured_on, point_units, explanation)
                    select 43, 1, 2, '0130920621115ACLOG', current_date, now(), 'CANCELLED', now(), 'TOITS-1', 'TOITS',
                           'Toits', 'T2', 'Paris', '75', 741, 25, 1, current_date, '', ''""");
        });
        Database.inTransaction(entities -> {
            run(entities, "analyze account");
            run(entities, "analyze housing_application");
            run(entities, "analyze name_word");
        });
    }

    @AfterAll
    static void remove_them() {
        Database.empty("account", "candidacy", "name_word");
    }

    @BeforeEach
    void no_searches() {
        Database.empty("staff_search");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Porte Anne              | NAME    | ANNE PORTE
                    anne porte              | NAME    | ANNE PORTE
                    por an                  | NAME    | ANNE PORTE
                    lefevre                 | NAME    | Élise-Marie LEFÈVRE (DUPONT)
                    dupont élise            | NAME    | Élise-Marie LEFÈVRE (DUPONT)
                    Lukasiewicz             | NAME    | JAN ŁUKASIEWICZ
                    Karym Dupond            | NAME    | KARIM DUPONT
                    lefevbre                | NAME    | Élise-Marie LEFÈVRE (DUPONT)
                    someone1@exam           | EMAIL   | ANNE PORTE
                    07 04 50 57 92          | PHONE   | ANNE PORTE
                    111 0920 621114         | NUMBER  | ANNE PORTE
                    1110920621114aclog      | NUMBER  | ANNE PORTE
                    552 032 534             | COMPANY | ANNE PORTE
                    552 032 534 00018       | COMPANY | ANNE PORTE
                    écluse comptoir         | COMPANY | ANNE PORTE
                    """)
    void people_are_found_by_what_is_known_of_them(String typed, SearchKind kind, String name) {
        assertThat(find(typed).people())
                .filteredOn(group -> group.kind() == kind)
                .singleElement()
                .satisfies(group ->
                        assertThat(group.people()).extracting(FoundPerson::name).containsExactly(name));
    }

    @Test
    void similar_names_are_shown_as_such_and_only_when_there_is_no_such_name() {
        assertThat(find("dupond").people()).singleElement().matches(PeopleGroup::alike);
        assertThat(find("dupont").people()).singleElement().matches(group -> !group.alike());
    }

    @Test
    void a_list_ends_and_says_that_there_is_more() {
        assertThat(find("zoe").people()).singleElement().satisfies(group -> {
            assertThat(group.people()).hasSize(PeopleFinder.MOST);
            assertThat(group.more()).isTrue();
        });
    }

    @Test
    void a_person_comes_with_her_latest_candidacy() {
        assertThat(find("lefevre").people().get(0).people().get(0).candidacy())
                .hasValueSatisfying(reference -> assertThat(reference.id()).isEqualTo(43));
        assertThat(find("c43").candidacies())
                .singleElement()
                .satisfies(found -> assertThat(found.application().value()).isEqualTo("0130920621115ACLOG"));
    }

    @Test
    void an_advisor_finds_what_is_registered_or_applied_for_in_her_departments() {
        caller = PARISIAN;

        assertThat(find("porte").people()).hasSize(1);
        assertThat(find("lefevre").people()).as("applied for a home in Paris").hasSize(1);
        assertThat(find("zoe").people()).as("registered in the North").isEmpty();
        assertThat(find("karim").people()).as("registered nowhere").isEmpty();
    }

    @Test
    void every_search_is_logged_without_what_was_typed() {
        find("porte");

        var rows = Database.fromTransaction(entities -> entities.createNativeQuery(
                        "select member_id || ' ' || kinds || ' ' || found from staff_search")
                .getResultList());
        assertThat(rows).isEqualTo(List.of("900001 NAME COMPANY 1"));
    }

    @Test
    void what_was_found_is_exported_as_it_is_shown_within_the_territory_and_logged_twice() {
        caller = PARISIAN;
        Database.empty("list_export");
        var lines = new ArrayList<FoundLine>();
        var stated = new StatedExport(
                ExportedList.SEARCH, ExportFormat.PDF, "[NAME, COMPANY]", ExportReason.OTHER, "Entretien avec l'usine");

        Database.inTransaction(entities -> wired(entities)
                .make(SearchExportService.class)
                .found(new SearchTerm("lefevre"), stated, new LineSink<FoundLine>() {
                    @Override
                    public void begin(int total) {
                        assertThat(total).isEqualTo(1);
                    }

                    @Override
                    public void line(FoundLine line) {
                        lines.add(line);
                    }
                }));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Élise-Marie LEFÈVRE (DUPONT)");
            assertThat(line.candidacy())
                    .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(43));
        });
        var logged = Database.fromTransaction(entities -> entities.createNativeQuery(
                        "select member_id || ' ' || list || ' ' || filters || ' ' || lines from list_export")
                .getResultList());
        assertThat(logged).isEqualTo(List.of("900002 SEARCH [NAME, COMPANY] 1"));
        assertThat(Database.<Number>fromTransaction(
                                entities -> (Number) entities.createNativeQuery("select count(*) from staff_search")
                                        .getSingleResult())
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void whoever_goes_through_people_one_by_one_is_stopped_for_an_hour() {
        for (var i = 0; i < MOST; i++) {
            find("porte");
            clock.advance(Duration.ofMinutes(1));
        }
        assertThatThrownBy(() -> find("porte")).isInstanceOf(TooManySearches.class);

        caller = PARISIAN;
        assertThat(find("porte").count()).isEqualTo(1);

        caller = ADVISOR;
        clock.advance(Duration.ofMinutes(56));
        assertThat(find("porte").count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"porte", "zoe"})
    void a_search_takes_as_many_statements_however_many_it_finds(String typed) {
        assertThat(Statements.sentBy(entities -> service(entities).find(new SearchTerm(typed))))
                .isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a.searched_name ~ ?%d              | ' PORTE'   | account_searched_name
                    a.email like ?%d                   | anne%      | account_searched_email
                    a.mobile like ?%d                  | +3370450%  | account_searched_mobile
                    h.unique_number like ?%d           | %0920621%  | housing_application_searched_number
                    folded_words(h.employer_name) ~ ?%d | ' ECLUSE' | housing_application_searched_employer
                    """)
    void every_kind_is_found_by_an_index(String condition, String pattern, String index) {
        assertThat(plan(PeopleFinder.statement(condition, 1)
                        .replace("?1", "false")
                        .replace("?2", "'{75}'")
                        .replace("?3", "'PORTE'")
                        .replace("?4", "'" + pattern + "'")))
                .contains(index)
                .doesNotContain("Seq Scan on account", "Seq Scan on housing_application");
    }

    @Test
    void support_finds_employees_everywhere_and_nothing_else() {
        caller = PARISIAN;
        assertThat(support("lefevre")).singleElement().satisfies(group -> {
            assertThat(group.kind()).isEqualTo(SearchKind.NAME);
            assertThat(group.people()).extracting(FoundPerson::accountId).containsExactly(2L);
        });
        assertThat(support("0130920621115")).hasSize(1);
        assertThat(support("écluse comptoir")).isEmpty();
        assertThat(support("c43")).isEmpty();
        assertThatThrownBy(() -> {
                    support("lefevre");
                    support("lefevre");
                })
                .isInstanceOf(TooManySearches.class);
    }

    private List<PeopleGroup> support(String typed) {
        return Database.fromTransaction(
                entities -> wired(entities).make(PersonSearchService.class).find(new SearchTerm(typed)));
    }

    @Test
    void the_database_folds_names_like_the_search() {
        var names = List.of("L'Haÿ", "Łukasiewicz", "Élise-Marie", "Œuvrard", "Müller", "Şahin", "Strauß", "d’Ængel");
        for (var name : names) {
            var folded = Database.fromTransaction(
                    entities -> (String) entities.createNativeQuery("select trim(folded_words(cast(?1 as text)))")
                            .setParameter(1, name)
                            .getSingleResult());
            assertThat(folded).isEqualTo(Folding.plain(name));
        }
    }

    @Test
    void the_words_of_a_name_come_and_go_with_it() {
        Database.inTransaction(entities -> {
            person(entities, 5, "KERGUELEN", "", "ANNE", "+33704000005");
            assertThat(words(entities)).isEqualTo("ANNE KERGUELEN");
            run(entities, "update account set birth_name = 'TRÉGASTEL' where id = 5");
            assertThat(words(entities)).isEqualTo("ANNE TREGASTEL");
            run(entities, "delete from account where id = 5");
            assertThat(words(entities)).isEqualTo("ANNE");
        });
    }

    private static String words(EntityManager entities) {
        return (String) entities.createNativeQuery("""
                        select string_agg(word, ' ' order by word)
                        from name_word where word in ('ANNE', 'KERGUELEN', 'TREGASTEL')""").getSingleResult();
    }

    private DeskFindings find(String typed) {
        return Database.fromTransaction(entities -> service(entities).find(new SearchTerm(typed)));
    }

    private DeskSearchService service(EntityManager entities) {
        return wired(entities).make(DeskSearchService.class);
    }

    private Wired wired(EntityManager entities) {
        var signedIn = new CurrentCaller() {
            @Override
            public long accountId() {
                return caller;
            }
        };
        var settings = new AlinSettings() {
            @Override
            public int deskSearchesAnHour() {
                return MOST;
            }
        };
        return new Wired(entities, signedIn, clock, settings);
    }

    private static void person(
            EntityManager entities, long id, String birthName, String usageName, String firstName, String mobile) {
        entities.createNativeQuery("""
                        insert into account (id, version, email, role, status, civility, birth_name, usage_name, first_name,
                            mobile, language, password_hash, consent_version, consent_given_at, activated_at)
                        values (?1, 1, 'someone' || ?1 || '@example.org', 'APPLICANT', 'ACTIVE', 'MADAME', ?2, ?3, ?4, ?5,
                            'FR', 'none', '1', now(), now())""")
                .setParameter(1, id)
                .setParameter(2, birthName)
                .setParameter(3, usageName)
                .setParameter(4, firstName)
                .setParameter(5, mobile)
                .executeUpdate();
    }

    private static void run(EntityManager entities, String statement) {
        entities.createNativeQuery(statement).executeUpdate();
    }

    /** Of a frequent name thousands are looked at; the rows of their candidacies are wide. */
    @Test
    void who_has_a_candidacy_in_a_department_is_known_from_the_index() {
        var statement = PeopleFinder.statement(PeopleFinder.NAME, 1)
                .replace("?1", "false")
                .replace("?2", "'{75}'")
                .replace("?3", "'PORTE'")
                .replace("?4", "' PORTE'");

        assertThat(plan(statement)).containsPattern("Index Cond: .*application.* AND .*offer_department");
    }

    /** Few rows are read one by one, unless that is switched off. */
    private static String plan(String statement) {
        return Database.fromTransaction(entities -> {
            run(entities, "set local enable_seqscan = off");
            run(entities, "set local random_page_cost = 1.1");
            List<?> lines = entities.createNativeQuery("explain " + statement).getResultList();
            return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        });
    }
}
