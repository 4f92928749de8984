<#assign subject = "AL'in : votre compte a été effacé">
<@greeting/>
<#if cause == "REQUEST"><@p>Comme vous l'avez demandé, votre compte AL'in et tout ce qu'il contenait ont été effacés.</@p>
<#else><@p>Vous ne vous êtes pas connecté depuis un an : votre compte AL'in et tout ce qu'il contenait ont été effacés, comme nous vous l'avions annoncé.</@p>
</#if><@p>Voici la référence qui le prouve. Nous ne gardons qu'elle, avec la date et le motif de l'effacement.</@p>
<@secret reference/>
<@p>Votre demande de logement n'est pas touchée sur son site d'enregistrement. C'est notre dernier message ; votre adresse est effacée dès qu'il est parti.</@p>
<@action "Comment AL'in protège vos données" link/>
<@signature/>
