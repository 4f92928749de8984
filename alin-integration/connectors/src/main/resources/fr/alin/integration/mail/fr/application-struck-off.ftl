<#assign subject = "AL'in : votre demande de logement a été radiée">
<@greeting/>
<@p>Votre demande de logement social n° ${number} a été radiée le ${date} sur son site d'enregistrement.</@p>
<#if reason == "RADABA">
<@p>Motif : abandon de la demande.</@p>
<#elseif reason == "RADATT">
<@p>Motif : attribution d'un logement.</@p>
<#elseif reason == "RADIRR">
<@p>Motif : irrecevabilité de la demande.</@p>
<#elseif reason == "RADCON">
<@p>Motif : impossibilité de vous contacter.</@p>
<#elseif reason == "RADREN">
<@p>Motif : absence de renouvellement dans le délai.</@p>
</#if>
<@p>Tant qu'elle n'y est pas réactivée, les offres vous sont fermées dans AL'in. Une candidature qui n'était pas encore transmise au bailleur est annulée ; celle qu'un bailleur examine déjà reste chez lui.</@p>
<@p>Si c'est une erreur, adressez-vous à votre site d'enregistrement : dès qu'il rétablit votre demande, les offres s'ouvrent de nouveau.</@p>
<@action "Voir ma situation" link/>
<@signature/>
