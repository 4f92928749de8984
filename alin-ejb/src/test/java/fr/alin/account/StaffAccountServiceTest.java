package fr.alin.account;

import static fr.alin.account.AccountStage.ANNE;
import static fr.alin.account.AccountStage.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import fr.alin.account.event.ExistingAccountRequested;
import fr.alin.account.event.StaffInvited;
import fr.alin.account.model.LinkExpired;
import fr.alin.account.model.LinkPurpose;
import fr.alin.account.model.LinkState;
import fr.alin.account.model.PersonalDetails;
import fr.alin.account.view.SignInOutcome;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.security.Role;
import fr.alin.testing.SecurityLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaffAccountServiceTest {

    static final EmailAddress WORK = new EmailAddress("zoe.martin@example.org");

    final AccountStage stage = new AccountStage();
    final StaffAccountService service = new StaffAccountService();
    final FakeAccountSessions ended = new FakeAccountSessions();

    @BeforeEach
    void wire() {
        service.accounts = stage.accounts;
        service.links = stage.links;
        service.sessions = ended;
        service.events = stage.events;
        service.log = stage.log;
        service.settings = stage.settings;
        service.clock = stage.clock;
    }

    @Test
    void an_invited_member_chooses_her_password_and_signs_in_with_her_role() {
        invite(WORK);

        choose(lastInvitation());

        assertThat(signIn().role()).isEqualTo(Role.SUPPORT);
        assertThat(stage.service.link(lastInvitation()).state()).isEqualTo(LinkState.UNUSABLE);
    }

    @Test
    void an_invitation_lasts_seven_days_and_only_another_one_replaces_it() {
        var member = invite(WORK);
        var first = lastInvitation();
        stage.clock.advance(Duration.ofDays(7));

        assertThat(stage.service.link(first).purpose()).isEqualTo(LinkPurpose.INVITATION);
        assertThatThrownBy(() -> stage.service.confirmEmail(first)).isInstanceOf(LinkExpired.class);
        stage.service.renewLink(first);
        stage.service.requestNewPassword(WORK, Language.FR);
        assertThat(stage.events.fired()).hasSize(1);

        service.inviteAgain(member);
        choose(lastInvitation());
        assertThat(signIn().isAccepted()).isTrue();
    }

    @Test
    void another_invitation_ends_the_first_and_an_accepted_one_needs_none() {
        var member = invite(WORK);
        var first = lastInvitation();
        service.inviteAgain(member);

        assertThat(stage.service.link(first).state()).isEqualTo(LinkState.UNUSABLE);
        choose(lastInvitation());
        assertThatThrownBy(() -> service.inviteAgain(member)).isInstanceOf(InvitationAccepted.class);
    }

    @Test
    void an_applicant_s_account_is_never_converted() {
        stage.openAnnesAccount();

        assertThatThrownBy(() -> invite(ANNE)).isInstanceOf(AddressTaken.class);
        assertThat(stage.accounts.findByEmail(ANNE).orElseThrow().access().role())
                .isEqualTo(Role.APPLICANT);
    }

    @Test
    void an_account_that_nobody_confirmed_gives_way_but_an_invited_one_does_not() {
        stage.service.open(AccountStage.form());
        invite(ANNE);

        assertThatThrownBy(() -> invite(ANNE)).isInstanceOf(AddressTaken.class);
        assertThat(stage.accounts.count()).isEqualTo(1);
    }

    @Test
    void the_form_for_applicants_does_not_touch_an_invited_account() {
        invite(ANNE);
        stage.service.open(AccountStage.form());

        assertThat(stage.events.last()).isInstanceOf(ExistingAccountRequested.class);
        assertThat(stage.accounts.findByEmail(ANNE).orElseThrow().access().role())
                .isEqualTo(Role.SUPPORT);
    }

    @Test
    void a_suspended_member_is_refused_like_a_stranger_until_she_is_reactivated() {
        var member = invite(WORK);
        choose(lastInvitation());

        service.suspend(member);
        assertThat(ended.of).containsExactly(member);
        assertThat(signIn()).isEqualTo(SignInOutcome.refused());
        var mails = stage.events.fired().size();
        stage.service.requestNewPassword(WORK, Language.FR);
        assertThat(stage.events.fired()).hasSize(mails);

        service.reactivate(member);
        assertThat(signIn().isAccepted()).isTrue();
    }

    @Test
    void a_new_role_ends_the_sessions_and_is_one_of_the_staff_s() {
        var member = invite(WORK);

        service.changeRole(member, Role.TEAM_LEAD);

        assertThat(ended.of).containsExactly(member);
        assertThat(stage.accounts.find(member).orElseThrow().access().role()).isEqualTo(Role.TEAM_LEAD);
        assertThatThrownBy(() -> service.changeRole(member, Role.APPLICANT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_done_to_a_member_is_in_the_security_log() {
        try (var lines = new SecurityLines()) {
            var member = invite(WORK);
            service.changeRole(member, Role.DPO);
            service.suspend(member);
            service.reactivate(member);

            assertThat(lines.all())
                    .containsExactly(
                            "INFO STAFF_INVITED account=1 source=- request=-",
                            "INFO STAFF_ROLE_CHANGED account=1 source=- request=-",
                            "INFO STAFF_SUSPENDED account=1 source=- request=-",
                            "INFO STAFF_REACTIVATED account=1 source=- request=-");
        }
    }

    private long invite(EmailAddress email) {
        var form = AccountStage.form();
        var details = new PersonalDetails(form.civility(), "MARTIN", "ZOE", form.mobile(), Language.FR);
        return service.invite(new NewStaffAccount(email, details, Role.SUPPORT));
    }

    private String lastInvitation() {
        return stage.events.fired().stream()
                .filter(StaffInvited.class::isInstance)
                .map(StaffInvited.class::cast)
                .reduce((first, next) -> next)
                .orElseThrow()
                .linkKey();
    }

    private void choose(String key) {
        stage.service.confirmEmail(key);
        stage.service.choosePassword(new ChoosePassword(key, PASSWORD, PASSWORD));
    }

    private SignInOutcome signIn() {
        return stage.service.signIn(WORK.value(), PASSWORD);
    }
}
