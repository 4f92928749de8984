package fr.alin.web.advisor;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

import fr.alin.candidacy.desk.DeskService;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.view.ChosenCandidacy;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.table.FakeReport;
import fr.alin.web.table.ListReturn;

/** The page of an act on several candidacies. */
final class ChosenPeople {

    private ChosenPeople() {}

    static SeveralCandidaciesPage of(SeveralAct act, FakeMessages messages, FakeReport report, long... ids) {
        var page = new SeveralCandidaciesPage();
        page.messages = messages;
        page.report = report;
        page.listReturn = new ListReturn();
        page.desk = new DeskService() {
            @Override
            public List<ChosenCandidacy> chosen(Collection<Long> chosen) {
                return chosen.stream()
                        .map(id -> new ChosenCandidacy(
                                id, new UniqueNumber("1110920621114ACLOG"), null, CandidacyStatus.SUBMITTED))
                        .toList();
            }
        };
        page.setAct(act);
        page.setIds(LongStream.of(ids).mapToObj(Long::toString).collect(joining(" ")));
        page.load();
        return page;
    }
}
