package fr.alin.employer;

import java.util.ArrayList;
import java.util.List;

import fr.alin.employer.model.DataSharingConsent;
import fr.alin.employer.view.ConsentLine;

/** A consent register in memory, for one person. */
public class FakeConsents extends ConsentRepository {

    private final List<ConsentLine> lines = new ArrayList<>();

    @Override
    public void add(DataSharingConsent consent) {
        lines.add(
                0,
                new ConsentLine(
                        consent.choice(),
                        consent.cause(),
                        consent.siret(),
                        consent.companyName(),
                        consent.policyVersion(),
                        consent.textVersion(),
                        consent.wording(),
                        consent.language(),
                        consent.givenAt()));
    }

    @Override
    public List<ConsentLine> linesOf(long accountId) {
        return List.copyOf(lines);
    }
}
