package fr.alin.container;

import java.time.LocalDate;
import java.time.Year;

import fr.alin.account.model.PasswordHash;
import fr.alin.testing.Table;

/** Inserts accounts, applications and candidacies for the test users of {@link Callers}. */
final class ServerPeople {

    private static final String NUMBER = "1110920%06dACLOG";
    /** A minimal application: one person with a salary who looks for two rooms in Paris. */
    private static final String RECORD = """
            {"number":{"value":"%s"},"createdOn":"2020-09-14",
             "applicant":{"identity":{"civility":"MADAME","birthName":"PORTE","firstName":"ANNE","birthDate":"1985-03-01"},
                          "contact":{},"employment":{},"taxIncomes":[{"year":%d,"amount":18000}],
                          "resources":[{"kind":"SALARY","amount":1800}]},
             "dependants":[],"unbornChildren":{"count":0},"currentHousing":{"kinds":[],"ownsDwelling":false},
             "wantedHousing":{"types":["T2"],"communes":[{"value":"75111"}],"extended":false},"reasons":[]}""";

    private final Table table;

    ServerPeople(Table table) {
        this.table = table;
    }

    ServerPeople account(long id) {
        table.change("""
                insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile, language,
                                     password_hash, consent_version, consent_given_at, activated_at)
                values (?, 0, ?, 'APPLICANT', 'ACTIVE', 'MADAME', 'PORTE', 'ANNE', '+33606060606', 'FR', ?, 'test',
                        now(), now()) on conflict (id) do nothing""", id, email(id), PasswordHash.unmatchable(1000).value());
        return withoutCandidacies(id);
    }

    /** An agent of TOITS, the landlord of every home that this class inserts. */
    ServerPeople agent(long id) {
        account(id);
        table.change("update account set role = 'LANDLORD_AGENT' where id = ?", id);
        table.change("""
                insert into landlord (code, version, name, active, created_at)
                values ('TOITS', 0, 'Toits et Territoires', true, now()) on conflict (code) do nothing""");
        table.change("""
                insert into landlord_agent (account_id, landlord_code) values (?, 'TOITS')
                on conflict (account_id) do nothing""", id);
        return this;
    }

    /** An account with a validated application. */
    ServerPeople validated(long id) {
        account(id);
        table.change(
                """
                insert into housing_application (id, version, account_id, unique_number, als_number, record, imported_at,
                                                 refreshed_at, validated_at, attached_to, employer_name, company_code,
                                                 employee_number)
                values (nextval('housing_application_seq'), 0, ?, ?, nextval('als_number_seq'), ?, now(), now(), now(),
                        'APPLICANT', '', '', '') on conflict (account_id) do nothing""", id, number(id), RECORD.formatted(number(id), Year.now().getValue() - 2));
        return this;
    }

    private ServerPeople withoutCandidacies(long id) {
        table.change(
                "delete from candidacy_milestone where candidacy_id in (select id from candidacy where account_id = ?)",
                id);
        table.change("delete from candidacy where account_id = ?", id);
        return this;
    }

    static String email(long id) {
        return "caller" + id + "@example.org";
    }

    /** Inserts an offer that no other test uses, and a candidacy for it; returns the reference of the offer. */
    String applies(long id, String status) {
        var home = "TOITS-CALLER%d".formatted(id);
        home(home);
        table.change("""
                insert into candidacy (id, version, account_id, application, active_application, registered_on,
                                       submitted_at, status, status_since, offer_reference, landlord_code, landlord_name,
                                       offer_type, offer_city, offer_department, offer_rent, explanation)
                values (nextval('candidacy_seq'), 0, ?, ?, ?, ?, now(), ?, now(), ?, 'TOITS', 'Toits et Territoires',
                        'T2', 'PARIS', '75', 350, '')""", id, number(id), number(id), LocalDate.of(2020, 9, 14), status, home);
        table.change("""
                insert into candidacy_milestone (id, candidacy_id, status, entered_at, actor)
                select nextval('candidacy_milestone_seq'), id, 'SUBMITTED', now(), 'APPLICANT' from candidacy where account_id = ?""", id);
        return home;
    }

    private void home(String reference) {
        table.change("""
                insert into offer (id, version, reference, landlord_code, landlord_name, posting_version, status,
                                   published_at, commune_code, department, city, postal_code, address, kind,
                                   dwelling_type, surface, lift, accessible, rent_standard, rent, charges,
                                   rent_with_charges, available_on, closes_on, description)
                values (nextval('offer_seq'), 0, ?, 'TOITS', 'Toits et Territoires', 1, 'PUBLISHED', now(), '75111', '75',
                        'PARIS', '75011', '1 rue des Lilas', 'FLAT', 'T2', 30, true, false, 'PLUS', 300, 50, 350,
                        date '2099-01-01', date '2099-01-01', '') on conflict (reference) do update set status = 'PUBLISHED'""", reference);
    }

    static String number(long id) {
        return NUMBER.formatted(id % 1_000_000);
    }
}
