package fr.alin.walk;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import fr.alin.account.model.LinkKey;
import fr.alin.account.model.LinkPurpose;
import fr.alin.alert.persistence.OfferFiltersConverter;
import fr.alin.journey.Candidacies;
import fr.alin.journey.DatabaseRows;
import fr.alin.journey.HomeBySoap;
import fr.alin.journey.Person;
import fr.alin.journey.ReadyPerson;
import fr.alin.launcher.DemoAccount;
import fr.alin.offer.model.OfferFilters;
import fr.alin.privacy.model.ErasureReference;

/**
 * Test data of the walk, separate from the landlords, homes and candidacies of other tests. Made without broker and
 * partners, which other tests stop meanwhile.
 */
final class WalkFixtures {

    private static final String NO_FILTERS = new OfferFiltersConverter().convertToDatabaseColumn(OfferFilters.none());
    private static final String PHOTO = "insert into photo (hash, large, small, width, height, stored_at)"
            + " values (repeat('e', 64), '', '', 4, 3, now()) on conflict do nothing";
    /** The offer columns to copy. */
    private static final String COPIED = """
        select string_agg(column_name, ', ') from information_schema.columns
        where table_name = 'offer' and is_generated = 'NEVER'
          and column_name not in ('id', 'reference', 'landlord_code')\
        """;

    private final String home = HomeBySoap.published();
    private final String landlord = landlord();
    private DecidedCandidacies decided = new DecidedCandidacies(DemoAccount.CONSULTANT.email());

    WalkFixtures() {
        setAsideMessage();
    }

    /** Decisions of the walk are this advisor's from now on. */
    void advisedBy(Person advisor) {
        decided = new DecidedCandidacies(advisor.email());
    }

    /** Withdraws the walk's homes, so that later tests do not see them. */
    static void withdrawHomes() {
        DatabaseRows.change("update offer set opens_on = current_date - 2, closes_on = current_date - 1"
                + " where landlord_code in (select code from landlord where name = 'Bailleur du tour')");
    }

    /**
     * The page with its required parameter, or a list with its own lines only. Always new, since some pages are linked
     * from nowhere and some links work once.
     */
    Optional<String> address(String page) {
        return Optional.ofNullable(
                        switch (page) {
                            case "/account/confirm" -> "key=" + link(LinkPurpose.ACTIVATION, false, 1);
                            case "/account/password" -> "key=" + link(LinkPurpose.NEW_PASSWORD, true, 1);
                            case "/account/link-expired" -> "key=" + link(LinkPurpose.ACTIVATION, false, -1);
                            case "/account/email-change" -> "key=" + emailChange(ReadyPerson.arrives());
                            case "/alerts/unsubscribe" -> "key=" + alerts(ReadyPerson.arrives());
                            case "/offers/offer" -> "ref=" + home;
                            case "/landlord/offer", "/landlord/photos" -> "ref=" + insertHome(landlord);
                            case "/landlord/several" ->
                                "act=CLOSE&landlord=" + landlord + "&refs=" + insertHome(landlord);
                            case "/administrator/landlord" -> "code=" + withKey(landlord());
                            case "/staff/member" -> "id=" + StaffFixtures.member();
                            case "/administrator/ranking-grid" -> "id=" + GridFixtures.toCome();
                            case "/advisor/candidacy" -> "id=" + candidacy(ReadyPerson.arrives());
                            case "/advisor/export" -> "list=REVIEW";
                            case "/advisor/several" -> "act=TELL&ids=" + candidacy(ReadyPerson.arrives());
                            case "/advisor/vain-wait" -> "id=" + decided.silent(candidacy(ReadyPerson.arrives()));
                            case "/advisor/contradiction" ->
                                "id=" + ContradictionFixtures.of(candidacy(ReadyPerson.arrives()));
                            case "/advisor/list" -> "ref=" + home;
                            case "/account/erased" -> "reference=" + erased();
                            case "/administrator/message" -> "direction=IN&key=" + setAsideMessage();
                            case "/administrator/exchanges" -> ownMessage(setAsideMessage());
                            case "/advisor/candidacies" -> {
                                candidacy(ReadyPerson.arrives());
                                yield "text=" + home;
                            }
                            default -> SupportFixtures.question(page).orElse(null);
                        })
                .map(question -> page + "?" + question);
    }

    /** A list of this message alone: the first line, on which the walk acts, would else be another test's. */
    private static String ownMessage(String id) {
        return "set-aside.text=" + id + "&beside=" + id;
    }

    /** All addresses with content, created lazily. */
    Stream<String> addresses(String page) {
        return Stream.<Supplier<Stream<String>>>of(
                        () -> Stream.of(address(page).orElse(page)), () -> otherAddresses(page))
                .flatMap(Supplier::get);
    }

    /** Further addresses with other content. */
    Stream<String> otherAddresses(String page) {
        return switch (page) {
            case "/advisor/candidacy" ->
                Stream.<UnaryOperator<String>>of(
                                decided::refused,
                                decided::refusalWaits,
                                decided::approved,
                                decided::barred,
                                decided::changed,
                                ComplementFixtures::awaited,
                                id -> ComplementFixtures.lookedAtAgain(decided.refused(id)))
                        .map(decision -> page + "?id=" + decision.apply(candidacy(ReadyPerson.arrives())));
            case "/advisor/candidacies" ->
                Stream.of(decided.approved(candidacy(ReadyPerson.arrives()))).map(id -> page + "?text=" + home);
            case "/advisor/several" -> Stream.of(page + "?act=ASK&ids=" + candidacy(ReadyPerson.arrives()));
            case "/advisor/decided" ->
                Stream.of(decided.approved(candidacy(ReadyPerson.arrives()))).map(id -> page);
            case "/account/email-change" -> Stream.of(page + "?key=" + formerKey(ReadyPerson.arrives()));
            default -> Stream.empty();
        };
    }

    /** Inserts the proof of an erasure; returns its reference. */
    static String erased() {
        var reference = ErasureReference.draw().value();
        DatabaseRows.change(
                "insert into erasure_proof (reference, cause, erased_on, erased) values (?, 'REQUEST', current_date,"
                        + " 1)",
                reference);
        return reference;
    }

    /**
     * Inserts a set-aside message for the administrator's page.
     *
     * @return its id
     */
    private static String setAsideMessage() {
        var id = UUID.randomUUID().toString();
        DatabaseRows.change(
                "insert into inbox_message (message_id, source, kind, state, received_at, reason, body)"
                        + " values (?, 'alin.offers', 'offers', 'SET_ASIDE', now(), 'message.malformed', '<offers')",
                id);
        return id;
    }

    /**
     * Inserts an address change without confirmations.
     *
     * @return the key sent to the new mailbox
     */
    static String emailChange(Person person) {
        var key = LinkKey.draw();
        insertEmailChange(person, LinkKey.draw(), key, false);
        return key.value();
    }

    /**
     * Inserts an address change confirmed by the current mailbox.
     *
     * @return the key sent to it
     */
    private static String formerKey(Person person) {
        var key = LinkKey.draw();
        insertEmailChange(person, key, LinkKey.draw(), true);
        return key.value();
    }

    private static void insertEmailChange(Person person, LinkKey former, LinkKey fresh, boolean formerConfirmed) {
        DatabaseRows.change("""
            insert into email_change (account_id, version, new_email, former_key_digest, new_key_digest,
                                      requested_at, expires_at, former_confirmed_at)
            select id, 0, 'new-' || email, ?, ?, now(), now() + interval '1 day', case when ? then now() end
            from account where email = ?\
            """, former.digest().value(), fresh.digest().value(), formerConfirmed, person.email());
    }

    /**
     * Inserts two saved searches.
     *
     * @return the unsubscribe key
     */
    static String alerts(Person person) {
        var key = LinkKey.draw().value();
        DatabaseRows.change(
                "insert into alert_subscriber (account_id, unsubscribe_key) select id, ? from account where email = ?",
                key,
                person.email());
        for (var name : new String[] {"Près du canal", "Partout"}) {
            DatabaseRows.change("""
                insert into offer_alert (id, version, account_id, name, circles, filters, frequency, paused, created_at)
                select nextval('offer_alert_seq'), 0, id, ?, 'REQUESTED', ?, 'DAILY', false, now()
                from account where email = ?\
                """, name, NO_FILTERS, person.email());
        }
        return key;
    }

    /**
     * Inserts a candidacy to review.
     *
     * @return its id
     */
    String candidacy(Person person) {
        Candidacies.write(person, home, "SUBMITTED");
        return DatabaseRows.find(
                        "select c.id from candidacy c join account a on a.id = c.account_id where a.email = ?",
                        person.email())
                .map(EmployerAsks::about)
                .orElseThrow();
    }

    /** Inserts a candidacy that was refused, whose review by another advisor can be asked for. */
    void refused(Person person) {
        decided.refused(candidacy(person));
    }

    /** Inserts a candidacy that the landlord has. */
    void sent(Person person) {
        Candidacies.write(person, home, "SUBMITTED", "APPROVED", "SENT_TO_LANDLORD");
    }

    void addAgent(Person agent) {
        DatabaseRows.change(
                "insert into landlord_agent (account_id, landlord_code) select id, ? from account where email = ?",
                landlord,
                agent.email());
    }

    private static String landlord() {
        var code = "W" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        DatabaseRows.change("""
            insert into landlord (code, version, name, active, created_at)
            values (?, 0, 'Bailleur du tour', true, now())\
            """, code);
        return code;
    }

    /** Registers a key of the landlord, so that there is one to revoke. */
    private static String withKey(String code) {
        DatabaseRows.change("""
            insert into landlord_key (key_id, version, landlord_code, public_key, valid_from, registered_at)
            values (substr(md5(?), 1, 16), 0, ?, '', current_date - 1, now())\
            """, code, code);
        return code;
    }

    /** Inserts a home with a photo. */
    private String insertHome(String owner) {
        var reference =
                owner + "-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var copied = DatabaseRows.find(COPIED).orElseThrow();
        DatabaseRows.change(
                "insert into offer (id, reference, landlord_code, %1$s) select nextval('offer_seq'), ?, ?, %1$s from offer where reference = ?"
                        .formatted(copied),
                reference,
                owner,
                home);
        DatabaseRows.change(PHOTO);
        DatabaseRows.change(
                "insert into offer_photo (offer_id, place, hash, caption) select id, 1, repeat('e', 64), '' from offer"
                        + " where reference = ?",
                reference);
        return reference;
    }

    private static String link(LinkPurpose purpose, boolean confirmed, int days) {
        var person = ReadyPerson.arrives();
        var key = LinkKey.draw();
        DatabaseRows.change("""
            insert into account_link (id, version, account_id, key_digest, purpose, expires_at, confirmed_at)
            select nextval('account_link_seq'), 0, id, ?, ?, now() + make_interval(days => ?),
                   case when ? then now() end
            from account where email = ?\
            """, key.digest().value(), purpose.name(), days, confirmed, person.email());
        return key.value();
    }
}
