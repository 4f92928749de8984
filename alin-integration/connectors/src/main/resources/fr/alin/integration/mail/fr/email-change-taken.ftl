<#assign subject = "AL'in : cette adresse est déjà celle de votre compte">
<@greeting/>
<@p>Quelqu'un a demandé à utiliser cette adresse e-mail pour un autre compte AL'in. Elle est déjà celle de votre compte : rien n'a changé, et rien ne changera.</@p>
<#if role == "applicant">
<@p>C'est vous, et vous avez deux comptes ? Connectez-vous à celui-ci, et importez-y votre demande : le code de sécurité reçu par e-mail la déplace.</@p>
<#else>
<@p>C'est vous ? Le compte de cette adresse sert à votre travail : choisissez-en une autre pour votre demande de logement.</@p>
</#if>
<@action "Me connecter" link/>
<@notFor/>
<@signature/>
