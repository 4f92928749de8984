<#assign stages = {"SUBMITTED": "la validation est en attente", "APPROVED": "votre dossier est validé", "SENT_TO_LANDLORD": "votre dossier est chez le bailleur", "RECEIVED_BY_LANDLORD": "le bailleur a reçu votre dossier", "PAPERS_REQUESTED": "le bailleur vous demande des pièces", "VISIT_PLANNED": "une visite est fixée", "COMMISSION_PLANNED": "le passage en commission est fixé", "POSTPONED": "la commission a reporté l'examen de votre dossier", "WAITING": "vous êtes classé, le logement est proposé à une autre personne", "ALLOCATED": "le logement vous est attribué", "NOT_ALLOCATED": "le logement ne vous est pas attribué", "REFUSED": "votre dossier n'est pas validé", "RENOUNCED": "vous ne prenez pas le logement", "LEASE_SIGNED": "votre bail est signé"}>
<#assign subject = "AL'in : correction de notre message du ${date}">
<@greeting/>
<@p>Notre message du ${date} sur ce logement était une erreur, que nous vous prions d'excuser : ${home()}. Il disait : ${stages[undone]!undone}.</@p>
<#if stage == "RELEASED">
<@p>La liste des candidats de ce logement est partie entre-temps. Votre candidature est close, et ce refus ne compte pas : vous pouvez postuler à un autre logement.</@p>
<#else>
<@p>Votre candidature reprend où elle en était : ${stages[stage]!stage}.</@p>
</#if>
<@p>L'explication est à lire dans AL'in, dans l'histoire de votre candidature.</@p>
<@action "Voir ma candidature" link/>
<@signature/>
