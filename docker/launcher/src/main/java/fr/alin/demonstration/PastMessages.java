package fr.alin.demonstration;

/**
 * What was owed to the outside before today: mails count as delivered when they were written and reach no mailbox, and so
 * do lists of homes about which nothing is open any more. The lists that a landlord has still to answer are left to be
 * sent, so that its stand-in can.
 */
final class PastMessages {

    private static final String MAILS = """
            update outbox_message set sent_at = created_at, body = null, version = version + 1
            where sent_at is null and destination not like 'landlord.%'""";
    private static final String ANSWERED = """
            update outbox_message m set sent_at = created_at, version = version + 1
            where sent_at is null and not exists (
                select from listed_candidate s join candidacy c on c.id = s.candidacy_id
                where c.active_application is not null
                  and m.partner_key = 'L' || lpad(cast(s.list_id as text), 9, '0'))""";

    private final Stage stage;

    PastMessages(Stage stage) {
        this.stage = stage;
    }

    void settle() {
        stage.change(MAILS);
        stage.change(ANSWERED);
    }
}
