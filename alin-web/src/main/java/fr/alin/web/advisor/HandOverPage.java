package fr.alin.web.advisor;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.desk.AssignmentService;
import fr.alin.candidacy.view.Workload;
import fr.alin.web.shared.Messages;

/** advisor/hand-over.xhtml: who has how much to review, and all of an absent colleague's for somebody else. */
@Named
@RequestScoped
public class HandOverPage {

    @Inject
    AssignmentService assignments;

    @Inject
    Messages messages;

    private List<Workload> advisors;
    private Long absent;
    private Long other;

    public String handOver() {
        return done("hand-over.done", assignments.handOver(absent, Optional.of(other)));
    }

    /** Makes all of the absent colleague's everybody's. */
    public String setFree() {
        return done("hand-over.freed", assignments.handOver(absent, Optional.empty()));
    }

    private String done(String news, int number) {
        messages.info(news, number);
        return "/advisor/hand-over?faces-redirect=true";
    }

    public List<Workload> getAdvisors() {
        if (advisors == null) {
            advisors = assignments.workloads();
        }
        return advisors;
    }

    /** Those who have something to hand over. */
    public List<Workload> getBusy() {
        return getAdvisors().stream().filter(one -> one.toReview() > 0).toList();
    }

    public Long getAbsent() {
        return absent;
    }

    public void setAbsent(Long absent) {
        this.absent = absent;
    }

    public Long getOther() {
        return other;
    }

    public void setOther(Long other) {
        this.other = other;
    }
}
