package fr.alin.account;

import static fr.alin.shared.json.JsonLibrary.JSON;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;

import fr.alin.account.model.Digest;
import fr.alin.account.view.AccountHolder;
import fr.alin.shared.outbox.MailKey;
import fr.alin.shared.outbox.OutboxTraces;
import fr.alin.shared.privacy.PersonalData;
import fr.alin.shared.privacy.StoredRows;

/** The account with its links, sessions and protection counters. Passwords and keys are left out, even as hashes. */
@ApplicationScoped
class AccountData implements PersonalData {

    private static final int LAST = 100;

    @Inject
    StoredRows rows;

    @Inject
    OutboxTraces traces;

    @Inject
    AccountRepository accounts;

    @Inject
    AccountActRepository acts;

    @Override
    public String name() {
        return "account";
    }

    @Override
    public int rank() {
        return LAST;
    }

    @Override
    public JsonValue of(long accountId) {
        var digest = digest(accountId);
        return JSON.createObjectBuilder(rows.readOne("""
                        select cast(to_jsonb(a) - 'version' - 'password_hash' - 'searched_name' as text) from account a where id = ?1""", accountId))
                .add("links", rows.read("""
                        select cast(to_jsonb(l) - 'id' - 'version' - 'account_id' - 'key_digest' as text)
                        from account_link l where account_id = ?1 order by id""", accountId))
                .add("sessions", rows.read("""
                        select cast(to_jsonb(s) - 'id' - 'account_id' - 'key_digest' as text)
                        from account_session s where account_id = ?1 order by id""", accountId))
                .add("formerNames", rows.read("""
                        select cast(to_jsonb(n) - 'id' - 'version' - 'account_id' as text)
                        from former_name n where account_id = ?1 order by id""", accountId))
                .add("actsOfStaff", rows.read("""
                        select cast(to_jsonb(t) - 'id' - 'account_id' - 'actor_id' as text)
                        from account_act t where account_id = ?1 order by id""", accountId))
                .add("emailChange", rows.readOne("""
                        select cast(to_jsonb(c) - 'version' - 'account_id' - 'former_key_digest' - 'new_key_digest' as text)
                        from email_change c where account_id = ?1""", accountId))
                .add("tutorialShown", rows.read("""
                        select cast(to_jsonb(t) - 'account_id' as text)
                        from tutorial_shown t where account_id = ?1""", accountId))
                .add("signInTries", rows.read("""
                        select cast(to_jsonb(t) - 'version' - 'email_digest' as text)
                        from sign_in_throttle t where email_digest = ?1""", digest))
                .add("triesOnKnownDevices", rows.read("""
                        select cast(to_jsonb(t) - 'version' - 'account_id' - 'device_digest' as text)
                        from device_throttle t where account_id = ?1""", accountId))
                .add("mailsAskedFor", rows.read("""
                        select cast(to_jsonb(m) - 'version' - 'email_digest' as text)
                        from mail_allowance m where email_digest = ?1""", digest))
                .build();
    }

    @Override
    public void erase(long accountId) {
        var digest = digest(accountId);
        deleteEmailChange(accountId);
        acts.detach(accountId);
        rows.change("delete from sign_in_throttle where email_digest = ?1", digest);
        rows.change("delete from mail_allowance where email_digest = ?1", digest);
        rows.change("delete from account where id = ?1", accountId);
    }

    /** Mails to a new address that is not confirmed yet have a key of their own in the outbox. */
    private void deleteEmailChange(long accountId) {
        traces.forget(List.of(MailKey.ofNewAddress(accountId)));
        rows.change(
                "delete from mail_allowance where email_digest = ?1",
                EmailChangeRequests.by(accountId).value());
    }

    private String digest(long accountId) {
        return accounts.holder(accountId)
                .map(AccountHolder::email)
                .map(email -> Digest.ofEmail(email.value()).value())
                .orElse("");
    }
}
