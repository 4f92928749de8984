package fr.alin.housingapplication.importing;

import static fr.alin.shared.json.JsonLibrary.JSON;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.account.AccountDirectory;
import fr.alin.eligibility.model.RetainedIncome;
import fr.alin.housingapplication.event.HousingApplicationDeleted;
import fr.alin.housingapplication.event.HousingApplicationEvent;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.IdentityPolicy;
import fr.alin.housingapplication.model.ProvenIncome;
import fr.alin.housingapplication.model.RegisteredHousehold;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.persistence.ProvenIncomeRepository;
import fr.alin.housingapplication.port.AnswerMask;
import fr.alin.registration.model.Identity;
import fr.alin.shared.privacy.PersonalData;
import fr.alin.shared.privacy.StoredRows;
import fr.alin.shared.time.Today;

/**
 * Exports and erases the imported application and its data. An import in progress is only mentioned: before the code
 * is entered, the site's answer may belong to another person.
 */
@ApplicationScoped
class ApplicationData implements PersonalData {

    private static final int FIRST = -10;

    private final IdentityPolicy identities = new IdentityPolicy();

    @Inject
    StoredRows rows;

    @Inject
    HousingApplicationRepository applications;

    @Inject
    ProvenIncomeRepository incomes;

    @Inject
    Event<HousingApplicationEvent> events;

    @Inject
    ReceivedAnswers answers;

    @Inject
    AnswerMask mask;

    @Inject
    AccountDirectory accounts;

    @Inject
    Clock clock;

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Override
    public String name() {
        return "housingApplication";
    }

    /** Runs first, because observers may refuse the deletion. */
    @Override
    public int rank() {
        return FIRST;
    }

    @Override
    public JsonValue of(long accountId) {
        var application = rows.readOne("""
                select cast(to_jsonb(h) - 'id' - 'version' - 'account_id' - 'received'
                    || jsonb_build_object('record', cast(h.record as jsonb),
                        'search_facts', cast(h.search_facts as jsonb),
                        'ranking_facts', cast(h.ranking_facts as jsonb),
                        'company', cast(h.company as jsonb)) as text)
                from housing_application h where account_id = ?1""", accountId);
        return JSON.createObjectBuilder()
                .add("application", withAnswer(application, accountId))
                .add("documentsConfirmed", rows.read("""
                        select cast(jsonb_build_object('document', document_key, 'confirmed_at', declared_at) as text)
                        from deposited_document d join housing_application h on h.id = d.application_id
                        where h.account_id = ?1 order by declared_at, document_key""", accountId))
                .add("updates", rows.read("""
                        select cast(jsonb_build_object('updated_at', u.updated_at, 'acknowledged_at', u.acknowledged_at,
                            'changes', cast(u.report as jsonb) -> 'changes',
                            'effects', cast(u.report as jsonb) -> 'effects') as text)
                        from application_update u join housing_application h on h.id = u.application_id
                        where h.account_id = ?1 order by u.updated_at, u.id""", accountId))
                .add("formerNumbers", rows.read("""
                        select cast(to_jsonb(f) - 'application_id' as text)
                        from former_number f join housing_application h on h.id = f.application_id
                        where h.account_id = ?1 order by replaced_at""", accountId))
                .add("incomesProved", rows.read("""
                        select cast(to_jsonb(p) - 'id' - 'application_id' - 'entered_by' as text)
                        from proven_income p join housing_application h on h.id = p.application_id
                        where h.account_id = ?1 order by p.id""", accountId))
                .add("incomeRetained", retained(accountId))
                .add("importUnderWay", rows.read("""
                        select cast(to_jsonb(r) - 'id' - 'version' - 'account_id' - 'record' - 'received' as text)
                        from import_request r where account_id = ?1""", accountId))
                .add("codesMailed", rows.read("""
                        select cast(to_jsonb(c) - 'id' - 'version' - 'account_id' - 'code_hash' as text)
                        from security_code c where account_id = ?1 order by issued_at""", accountId))
                .add("numbersTried", rows.read("""
                        select cast(to_jsonb(n) - 'account_id' as text)
                        from number_try n where account_id = ?1 order by tried_at""", accountId))
                .build();
    }

    /** What counts against the ceilings today; null without an application or the income of two years before. */
    private JsonValue retained(long accountId) {
        return applications
                .findByAccount(accountId)
                .flatMap(this::retained)
                .<JsonValue>map(retained -> JSON.createObjectBuilder()
                        .add("amount", retained.amount())
                        .add("period", retained.period().name())
                        .build())
                .orElse(JsonValue.NULL);
    }

    private Optional<RetainedIncome> retained(HousingApplication application) {
        var recent = incomes.latest(application).map(ProvenIncome::income);
        return new RegisteredHousehold(application.record())
                .incomes()
                .with(recent)
                .retainedOn(Today.of(clock).inParis());
    }

    /**
     * Fires the deletion event, which cancels an unsent candidacy. Refused when a landlord already has the dossier
     * (R-119).
     */
    @Override
    public void erase(long accountId) {
        applications.findByAccountLocked(accountId).ifPresent(application -> {
            events.fire(new HousingApplicationDeleted(accountId, application.number(), clock.instant()));
            applications.remove(application);
            entities.flush();
        });
        rows.change("delete from import_request where account_id = ?1", accountId);
        rows.change("delete from number_try where account_id = ?1", accountId);
        rows.change("delete from security_code where account_id = ?1", accountId);
    }

    /**
     * Adds the site's answer with the account holder's full social-security number; those of other persons are masked.
     */
    private JsonObject withAnswer(JsonObject application, long accountId) {
        var object = JSON.createObjectBuilder(application);
        answers.of(accountId).ifPresent(xml -> object.add("answerOfTheSite", mask.masked(xml, own(accountId))));
        return object.build();
    }

    private Predicate<Identity> own(long accountId) {
        var holder = accounts.holder(accountId);
        return adult -> identities.isNamed(holder.birthName(), holder.firstName(), adult);
    }
}
