package fr.alin.walk;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import fr.alin.account.model.LinkKey;
import fr.alin.account.model.LinkPurpose;
import fr.alin.alert.persistence.OfferFiltersConverter;
import fr.alin.journey.Candidacies;
import fr.alin.journey.Landlord;
import fr.alin.journey.Person;
import fr.alin.journey.ReadyPerson;
import fr.alin.journey.Rows;
import fr.alin.offer.model.OfferFilters;
import fr.alin.privacy.model.ErasureReference;

/** What the walk passes and may spoil, so that no other test's landlord, home or candidacy is touched. */
final class Town {

    private static final String NO_FILTERS = new OfferFiltersConverter().convertToDatabaseColumn(OfferFilters.none());
    private static final String PHOTO = "insert into photo (hash, large, small, width, height, stored_at)"
            + " values (repeat('e', 64), '', '', 4, 3, now()) on conflict do nothing";
    /** Of an offer, what a copy of it shares. */
    private static final String COPIED = """
            select string_agg(column_name, ', ') from information_schema.columns
            where table_name = 'offer' and is_generated = 'NEVER'
              and column_name not in ('id', 'reference', 'landlord_code')""";

    private final String home = Landlord.publishesAHome();
    private final String landlord = landlord();

    Town() {
        var id = UUID.randomUUID().toString();
        Landlord.sendsToOffers(id, "A message that is set aside, for the administrator's page.");
        Landlord.awaitAcknowledgement(id);
    }

    /** Who comes after the walk finds no home of it among the offers. */
    static void takesItsHomesBack() {
        Rows.change("update offer set opens_on = current_date - 2, closes_on = current_date - 1"
                + " where landlord_code in (select code from landlord where name = 'Bailleur du tour')");
    }

    /** Nobody who comes from here later pays for the passwords that were wrong on the walk. */
    static void forgetsTries() {
        Rows.change("delete from allowance");
    }

    /** With what a page needs to be opened, something new each time: for what no page links to, and for what a click spends. */
    Optional<String> address(String page) {
        return Optional.ofNullable(
                        switch (page) {
                            case "/account/confirm" -> "key=" + link(LinkPurpose.ACTIVATION, false, 1);
                            case "/account/password" -> "key=" + link(LinkPurpose.NEW_PASSWORD, true, 1);
                            case "/account/link-expired" -> "key=" + link(LinkPurpose.ACTIVATION, false, -1);
                            case "/account/email-change" -> "key=" + changesHerAddress(ReadyPerson.arrives());
                            case "/alerts/unsubscribe" -> "key=" + alerts(ReadyPerson.arrives());
                            case "/offers/offer" -> "ref=" + home;
                            case "/landlord/offer", "/landlord/photos" -> "ref=" + homeOf(landlord);
                            case "/administrator/landlord" -> "code=" + landlord();
                            case "/advisor/candidacy" -> "id=" + candidacy(ReadyPerson.arrives());
                            case "/account/erased" -> "reference=" + erased();
                            case "/administrator/exchanges" -> "beside=" + setsAside();
                            default -> null;
                        })
                .map(question -> page + "?" + question);
    }

    /** All at which a page shows something, each made when it is asked for. */
    Stream<String> addresses(String page) {
        return Stream.<Supplier<Stream<String>>>of(
                        () -> Stream.of(address(page).orElse(page)), () -> otherAddresses(page))
                .flatMap(Supplier::get);
    }

    /** Further addresses at which a page shows something else. */
    Stream<String> otherAddresses(String page) {
        return switch (page) {
            case "/advisor/candidacy" -> Stream.of(page + "?id=" + decided(candidacy(ReadyPerson.arrives())));
            case "/account/email-change" -> Stream.of(page + "?key=" + formerKey(ReadyPerson.arrives()));
            default -> Stream.empty();
        };
    }

    /** By a colleague of whoever walks. */
    private static String decided(String candidacy) {
        Rows.change(
                "update candidacy set status = 'REFUSED', active_application = null, reviewer_id = 0,"
                        + " refusal_reason = 'INCOMPLETE_DOSSIER' where id = cast(? as bigint)",
                candidacy);
        return candidacy;
    }

    /** The proof that somebody was erased, who alone was told its reference. */
    private static String erased() {
        var reference = ErasureReference.draw().value();
        Rows.change(
                "insert into erasure_proof (reference, cause, erased_on, erased) values (?, 'REQUEST', current_date, 1)",
                reference);
        return reference;
    }

    /** A message that cannot be read, for the page where an administrator sends it again. */
    private static String setsAside() {
        var id = UUID.randomUUID().toString();
        Rows.change(
                "insert into inbox_message (message_id, source, kind, state, received_at, reason, body)"
                        + " values (?, 'alin.offers', 'offers', 'SET_ASIDE', now(), 'message.malformed', '<offers')",
                id);
        return id;
    }

    /** Waits for both mailboxes to confirm; the key that went to the new one. */
    static String changesHerAddress(Person person) {
        var key = LinkKey.draw();
        awaits(person, LinkKey.draw(), key, false);
        return key.value();
    }

    /** Waits for the new mailbox alone; the key that went to the one in use, which has confirmed. */
    private static String formerKey(Person person) {
        var key = LinkKey.draw();
        awaits(person, key, LinkKey.draw(), true);
        return key.value();
    }

    private static void awaits(Person person, LinkKey former, LinkKey fresh, boolean formerConfirmed) {
        Rows.change("""
                insert into email_change (account_id, version, new_email, former_key_digest, new_key_digest,
                                          requested_at, expires_at, former_confirmed_at)
                select id, 0, 'new-' || email, ?, ?, now(), now() + interval '1 day', case when ? then now() end
                from account where email = ?""", former.digest().value(), fresh.digest().value(), formerConfirmed, person.email());
    }

    /** Has two searches kept; the key of her mails. */
    static String alerts(Person person) {
        var key = LinkKey.draw().value();
        Rows.change(
                "insert into alert_subscriber (account_id, unsubscribe_key) select id, ? from account where email = ?",
                key,
                person.email());
        for (var name : new String[] {"Près du canal", "Partout"}) {
            Rows.change("""
                    insert into offer_alert (id, version, account_id, name, circles, filters, frequency, paused, created_at)
                    select nextval('offer_alert_seq'), 0, id, ?, 'REQUESTED', ?, 'DAILY', false, now()
                    from account where email = ?""", name, NO_FILTERS, person.email());
        }
        return key;
    }

    /** Waits to be read by a consultant; its number. */
    String candidacy(Person person) {
        Candidacies.write(person, home, "SUBMITTED");
        return Rows.find(
                        "select c.id from candidacy c join account a on a.id = c.account_id where a.email = ?",
                        person.email())
                .orElseThrow();
    }

    void employs(Person agent) {
        Rows.change(
                "insert into landlord_agent (account_id, landlord_code) select id, ? from account where email = ?",
                landlord,
                agent.email());
    }

    private static String landlord() {
        var code = "W" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Rows.change("""
                insert into landlord (code, version, name, active, created_at)
                values (?, 0, 'Bailleur du tour', true, now())""", code);
        return code;
    }

    /** With a photo. */
    private String homeOf(String owner) {
        var reference =
                owner + "-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var copied = Rows.find(COPIED).orElseThrow();
        Rows.change(
                "insert into offer (id, reference, landlord_code, %1$s) select nextval('offer_seq'), ?, ?, %1$s from offer where reference = ?"
                        .formatted(copied),
                reference,
                owner,
                home);
        Rows.change(PHOTO);
        Rows.change(
                "insert into offer_photo (offer_id, place, hash, caption) select id, 1, repeat('e', 64), '' from offer"
                        + " where reference = ?",
                reference);
        return reference;
    }

    private static String link(LinkPurpose purpose, boolean confirmed, int days) {
        var person = ReadyPerson.arrives();
        var key = LinkKey.draw();
        Rows.change("""
                insert into account_link (id, version, account_id, key_digest, purpose, expires_at, confirmed_at)
                select nextval('account_link_seq'), 0, id, ?, ?, now() + make_interval(days => ?),
                       case when ? then now() end
                from account where email = ?""", key.digest().value(), purpose.name(), days, confirmed, person.email());
        return key.value();
    }
}
