package fr.alin.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.alin.account.InvitationAccepted;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.ListPage;
import fr.alin.staff.StaffAdministration;
import fr.alin.staff.model.ActReason;
import fr.alin.staff.model.StaffQuery;
import fr.alin.staff.model.StaffRole;
import fr.alin.staff.model.StaffState;
import fr.alin.staff.model.Territory;
import fr.alin.staff.view.StaffLine;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.table.FakeTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemberPagesTest {

    private final FakeMessages messages = new FakeMessages();
    private final FakeAdministration administration = new FakeAdministration();
    private final MemberPage page = new MemberPage();
    private final MemberActs acts = new MemberActs();

    @BeforeEach
    void open() {
        page.administration = administration;
        page.setId(7);
        page.load();
        acts.page = page;
        acts.administration = administration;
        acts.messages = messages;
    }

    @Test
    void the_form_shows_where_she_works_and_sends_what_was_chosen() {
        assertThat(page.getPlace().getDepartments()).isEqualTo("75, 92");
        assertThat(page.getPlace().isWholeCountry()).isFalse();
        page.getPlace().setDepartments("2a");
        acts.setReason("Déménagement");

        acts.place();

        assertThat(administration.done).containsExactly("place 7 Optional[5] 2A Déménagement");
        assertThat(messages.shown).containsExactly("members.place.done");
    }

    @Test
    void an_act_without_a_reason_is_refused() {
        assertThatThrownBy(acts::suspend)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("staff.reason-missing");
        assertThat(administration.done).isEmpty();
    }

    @Test
    void an_invitation_accepted_meanwhile_is_said() {
        administration.accepted = true;

        acts.inviteAgain();

        assertThat(messages.shown).containsExactly("members.again.accepted");
    }

    @Test
    void her_own_page_is_known() {
        assertThat(page.isOwn()).isFalse();
        page.setId(3);
        assertThat(page.isOwn()).isTrue();
    }

    @Test
    void the_list_is_asked_for_by_role_and_state() {
        var tables = new FakeTables();
        tables.ask("text", "martin");
        tables.ask("role", "DPO");
        tables.ask("state", "EXPIRED");
        var list = new MembersPage();
        list.tables = tables;
        list.administration = administration;

        assertThat(list.getTable().getTotal()).isZero();
        assertThat(administration.asked.text()).isEqualTo("martin");
        assertThat(administration.asked.role()).contains(StaffRole.DPO);
        assertThat(administration.asked.state()).contains(StaffState.EXPIRED);
    }

    private static final class FakeAdministration extends StaffAdministration {

        private final List<String> done = new ArrayList<>();
        private StaffQuery asked;
        private boolean accepted;

        @Override
        public ListPage<StaffLine> list(StaffQuery query) {
            asked = query;
            return new ListPage<>(0, List.of());
        }

        @Override
        public StaffLine member(long accountId) {
            return new StaffLine(
                    accountId,
                    "ZOE MARTIN",
                    "zoe@example.org",
                    StaffRole.ADVISOR,
                    Optional.of("Agence de Paris"),
                    Territory.of(List.of("75", "92")),
                    StaffState.ACTIVE,
                    Instant.EPOCH,
                    Instant.EPOCH,
                    Optional.empty());
        }

        @Override
        public boolean isOwn(long accountId) {
            return accountId == 3;
        }

        @Override
        public Optional<Long> agency(long accountId) {
            return Optional.of(5L);
        }

        @Override
        public void place(long accountId, Optional<Long> agency, Territory territory, ActReason reason) {
            done.add("place %d %s %s %s".formatted(accountId, agency, territory.text(), reason.value()));
        }

        @Override
        public void suspend(long accountId, ActReason reason) {
            done.add("suspend " + accountId);
        }

        @Override
        public void inviteAgain(long accountId) {
            if (accepted) {
                throw new InvitationAccepted();
            }
        }
    }
}
