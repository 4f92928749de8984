package fr.alin.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import fr.alin.candidacy.CandidacyService;
import fr.alin.candidacy.NoActiveCandidacy;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.model.NoHousingApplication;
import fr.alin.shared.outbox.OutboxService;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.testing.Callers;
import fr.alin.testing.ServerCaller;
import fr.alin.testing.Table;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server, not the pages, enforces roles and ownership. */
@ExtendWith(ArquillianExtension.class)
class RolesContainerIT {

    @EJB
    Callers.Anne anne;

    @EJB
    Callers.Denis denis;

    @EJB
    Callers.Advisor advisor;

    @EJB
    Callers.Administrator administrator;

    @EJB
    Callers.Agent agent;

    @EJB
    Callers.TeamLead teamLead;

    @EJB
    Callers.Support support;

    @EJB
    Callers.Officer officer;

    @EJB
    Callers.StaffAdministrator staffAdministrator;

    @EJB
    Callers.OurSystem system;

    @Inject
    CurrentCaller current;

    @Inject
    HousingApplicationService applications;

    @Inject
    CandidacyService candidacies;

    @Inject
    Table table;

    @Deployment
    static EnterpriseArchive deployment() {
        return TestArchive.build();
    }

    @Test
    void every_service_refuses_a_caller_without_its_role() {
        var open = new ArrayList<String>();
        var knocks = 0;
        for (var service : FrontDoors.besides(OutboxService.class)) {
            for (var method : FrontDoors.methods(service)) {
                var allowed = FrontDoors.roles(service, method);
                for (var caller : callers().entrySet()) {
                    if (!allowed.isEmpty() && Collections.disjoint(allowed, held(caller.getKey()))) {
                        knocks++;
                        var refusal = caller.getValue().refusal(() -> FrontDoors.knock(service, method));
                        if (refusal.filter(RolesContainerIT::isAccessRefused).isEmpty()) {
                            open.add("%s.%s to %s: %s"
                                    .formatted(service.getSimpleName(), method.getName(), caller.getKey(), refusal));
                        }
                    }
                }
            }
        }
        assertThat(open).isEmpty();
        assertThat(knocks).isGreaterThan(100);
    }

    @Test
    void every_service_says_who_may_call_it() {
        assertThat(FrontDoors.besides(OutboxService.class))
                .hasSizeGreaterThan(15)
                .allSatisfy(service -> assertThat(service.isAnnotationPresent(PermitAll.class)
                                || FrontDoors.methods(service).stream()
                                        .filter(method -> !method.isAnnotationPresent(PermitAll.class))
                                        .noneMatch(method -> FrontDoors.roles(service, method)
                                                .isEmpty()))
                        .as(service.getName())
                        .isTrue());
    }

    @Test
    void of_the_other_services_only_these_methods_are_open_to_everybody() {
        assertThat(FrontDoors.besides(OutboxService.class).stream()
                        .filter(service -> !service.isAnnotationPresent(PermitAll.class))
                        .flatMap(service -> FrontDoors.methods(service).stream())
                        .filter(method -> method.isAnnotationPresent(PermitAll.class)))
                .extracting(Method::getName)
                .containsExactlyInAnyOrder("askAsVisitor", "requireErased");
    }

    /** The services for visitors, those they call, and timers, which cannot be called remotely. */
    @Test
    void only_these_services_are_open_to_everybody() {
        assertThat(FrontDoors.besides(OutboxService.class))
                .filteredOn(service -> service.isAnnotationPresent(PermitAll.class))
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder(
                        "AccountService",
                        "EmailChangeService",
                        "SessionCheckService",
                        "SessionActivity",
                        "SignInAttempts",
                        "PasswordReplacement",
                        "ReferenceService",
                        "OutlineService",
                        "EligibilityService",
                        "RankingService",
                        "PublicPhotoService",
                        "UnsubscribeService",
                        "OpenOffersReading",
                        "AccountJobs",
                        "AlertJobs",
                        "CandidacyJobs",
                        "RankingJobs",
                        "OfferJobs",
                        "HousingApplicationJobs",
                        "CompanyJobs",
                        "DraftJobs",
                        "PrivacyJobs",
                        "ComplementJobs",
                        "ImportWorker");
    }

    @Test
    void the_caller_is_the_account_that_signed_in() {
        assertThat(anne.call(current::accountId)).isEqualTo(Callers.ANNE_ACCOUNT);
        assertThat(denis.call(current::accountId)).isEqualTo(Callers.DENIS_ACCOUNT);
        assertThat(system.refusal(current::accountId)).isPresent();
    }

    @Test
    void an_applicant_sees_and_touches_her_own_application_and_candidacy_only() {
        new ServerPeople(table)
                .account(Callers.DENIS_ACCOUNT)
                .validated(Callers.ANNE_ACCOUNT)
                .applies(Callers.ANNE_ACCOUNT, "APPROVED");
        assertThat(anne.call(() -> applications.overview())).isPresent();
        assertThat(anne.call(() -> candidacies.active())).isPresent();
        assertThat(denis.call(() -> applications.overview())).isEmpty();
        assertThat(denis.call(() -> candidacies.active())).isEmpty();
        assertThat(denis.call(() -> candidacies.archive())).isEmpty();
        assertThat(denis.refusal(() -> applications.record())).containsInstanceOf(NoHousingApplication.class);
        var annes = new CandidacyReference(table.one(
                "select 'C' || lpad(id::text, 9, '0') from candidacy where account_id = ?", Callers.ANNE_ACCOUNT));
        assertThat(denis.refusal(() -> candidacies.cancel(annes))).containsInstanceOf(NoActiveCandidacy.class);
        assertThat(denis.refusal(() -> candidacies.renounce(annes))).containsInstanceOf(NoActiveCandidacy.class);
        assertThat(table.count(
                        "candidacy where account_id = ? and active_application is not null", Callers.ANNE_ACCOUNT))
                .isEqualTo(1);
    }

    /** The test itself calls without signing in. */
    private Map<String, ServerCaller> callers() {
        var callers = new LinkedHashMap<String, ServerCaller>();
        callers.put("nobody", new ServerCaller());
        callers.put(Role.APPLICANT, anne);
        callers.put(Role.ADVISOR, advisor);
        callers.put(Role.ADMINISTRATOR, administrator);
        callers.put(Role.LANDLORD_AGENT, agent);
        callers.put(Role.TEAM_LEAD, teamLead);
        callers.put(Role.SUPPORT, support);
        callers.put(Role.DPO, officer);
        callers.put(Role.STAFF_ADMINISTRATOR, staffAdministrator);
        callers.put(Role.SYSTEM, system);
        return callers;
    }

    /** Nobody and the system have not signed in. */
    private static Set<String> held(String caller) {
        return Set.of("nobody", Role.SYSTEM).contains(caller) ? Set.of(caller) : Role.heldBy(caller);
    }

    private static boolean isAccessRefused(Throwable refusal) {
        return refusal instanceof InvocationTargetException wrapped && wrapped.getCause() instanceof EJBAccessException;
    }
}
