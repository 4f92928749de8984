package fr.alin.integration.partners.landlord;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import fr.alin.contract.landlord.Answer;
import fr.alin.contract.landlord.CandidateAnswer;
import fr.alin.contract.landlord.CandidateReply;
import fr.alin.contract.landlord.Decision;
import fr.alin.contract.landlord.MissingPapers;
import fr.alin.contract.landlord.Outcome;
import fr.alin.contract.landlord.Postponement;
import fr.alin.contract.landlord.PostponementCause;
import fr.alin.contract.landlord.Step;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WrongValue;

/** A landlord's answer as entered in the form: the step, its day and, for a decision, the outcome. */
record AnswerForm(String step, Answer answer, String detail, Optional<String> messageId) {

    static AnswerForm read(Request request, LocalDate today) {
        String step = request.value("step").orElse("");
        LocalDate date = request.value("date").map(AnswerForm::day).orElse(today);
        Answer answer = new Answer();
        String detail = date.toString();
        switch (step) {
            case "received" -> answer.setReceived(step(request, date));
            case "visit" -> answer.setVisit(step(request, date));
            case "commission" -> answer.setCommission(step(request, date));
            case "lease-signed" -> answer.setLeaseSigned(step(request, date));
            case "decision" -> {
                answer.setDecision(decision(request, date));
                detail += " " + answer.getDecision().getOutcome().value();
            }
            case "incomplete" -> answer.setIncomplete(papers(request, date));
            case "postponed" -> answer.setPostponed(postponement(request, date));
            case "condition-met" -> answer.setConditionMet(step(request, date));
            case "condition-lapsed" -> answer.setConditionLapsed(step(request, date));
            case "moving-in" -> answer.setMovingIn(step(request, date));
            case "candidate-answer" -> {
                answer.setCandidateAnswer(reply(request, date));
                detail += " " + answer.getCandidateAnswer().getReply().value();
            }
            default ->
                throw new WrongValue("step : received, incomplete, visit, commission, postponed, decision,"
                        + " condition-met, condition-lapsed, candidate-answer, lease-signed ou moving-in");
        }
        return new AnswerForm(step, answer, detail, request.value("messageId"));
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new WrongValue("date : AAAA-MM-JJ attendu");
        }
    }

    private static Step step(Request request, LocalDate date) {
        Step step = new Step();
        step.setDate(date);
        request.value("remark").ifPresent(step::setRemark);
        return step;
    }

    private static MissingPapers papers(Request request, LocalDate date) {
        MissingPapers missing = new MissingPapers();
        missing.setDate(date);
        missing.setPapers(request.value("papers").orElse("Dernier avis d'imposition"));
        request.value("until").map(AnswerForm::day).ifPresent(missing::setUntil);
        return missing;
    }

    private static Postponement postponement(Request request, LocalDate date) {
        Postponement postponed = new Postponement();
        postponed.setDate(date);
        postponed.setCause(request.value("cause").map(AnswerForm::cause).orElse(PostponementCause.OTHER));
        request.value("remark").ifPresent(postponed::setRemark);
        return postponed;
    }

    /** Causes of a postponement with their labels. */
    static Map<String, String> causes() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(PostponementCause.INCOMPLETE_DOSSIER.value(), "dossier incomplet");
        labels.put(PostponementCause.NO_QUORUM.value(), "quorum non atteint");
        labels.put(PostponementCause.LACK_OF_TIME.value(), "manque de temps");
        labels.put(PostponementCause.OTHER.value(), "autre");
        return labels;
    }

    private static PostponementCause cause(String text) {
        try {
            return PostponementCause.fromValue(text);
        } catch (IllegalArgumentException e) {
            throw new WrongValue("cause : inconnue");
        }
    }

    private static Decision decision(Request request, LocalDate date) {
        Decision decision = new Decision();
        decision.setDate(date);
        decision.setOutcome(request.value("outcome").map(AnswerForm::outcome).orElse(Outcome.ALLOCATED));
        if (decision.getOutcome() == Outcome.ALLOCATED_RANKED) {
            decision.setRank(request.number("rank", 1));
        }
        request.value("reason").ifPresent(decision::setReason);
        request.value("conditionUntil").map(AnswerForm::day).ifPresent(decision::setConditionUntil);
        return decision;
    }

    private static CandidateAnswer reply(Request request, LocalDate date) {
        CandidateAnswer given = new CandidateAnswer();
        given.setDate(date);
        given.setReply(request.value("reply").map(AnswerForm::reply).orElse(CandidateReply.ACCEPTED));
        request.value("reason").ifPresent(given::setReason);
        return given;
    }

    private static CandidateReply reply(String text) {
        try {
            return CandidateReply.fromValue(text);
        } catch (IllegalArgumentException e) {
            throw new WrongValue("reply : ACCEPTED, REFUSED ou NO_ANSWER");
        }
    }

    private static Outcome outcome(String text) {
        try {
            return Outcome.fromValue(text);
        } catch (IllegalArgumentException e) {
            throw new WrongValue("outcome : inconnu");
        }
    }
}
