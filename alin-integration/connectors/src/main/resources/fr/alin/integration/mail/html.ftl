<#-- How a mail looks as HTML: one column, inline styles only, readable at 320 px, no image to load. -->
<#macro p><p style="margin:0 0 16px;font-size:16px;line-height:24px;color:#1C2433"><#nested></p>
</#macro>
<#macro quiet><p style="margin:0 0 16px;font-size:14px;line-height:20px;color:#566074"><#nested></p>
</#macro>
<#macro action label url><p style="margin:24px 0"><a href="${url}" style="display:inline-block;padding:12px 24px;border-radius:8px;background-color:#D0103A;color:#FFFFFF;font-size:16px;line-height:20px;font-weight:600;text-decoration:none">${label}</a></p>
</#macro>
<#macro secret value><p style="margin:24px 0;padding:16px;border-radius:8px;background-color:#F7F6F3;font-family:Consolas,Menlo,monospace;font-size:28px;line-height:32px;letter-spacing:6px;text-align:center;color:#1C2433">${value}</p>
</#macro>
<#macro lines values><p style="margin:0;font-size:16px;line-height:24px;color:#1C2433"><#list values as line>${line}<#sep><br></#list></p>
</#macro>
<#macro homes rows><#list rows?split("\n") as row><#local cells = row?split("\t")><p style="margin:0 0 12px;font-size:16px;line-height:24px;color:#1C2433"><a href="${cells?last}" style="color:#1F4E8C;font-weight:600">${homeTitle(cells)}</a><br>${homeFacts(cells)}<#if cells[6]?has_content><br><span style="font-size:14px;line-height:20px;color:#566074">${homeAlert(cells)}</span></#if></p>
</#list></#macro>
<#macro changed rows><#list rows?split("\n") as row><#local cells = row?split("\t")><p style="margin:0 0 12px;font-size:16px;line-height:24px;color:#1C2433">${factName(cells[0])}${colon} <span style="color:#566074">${factValue(cells[0], cells[1])}</span> → <strong>${factValue(cells[0], cells[2])}</strong></p>
</#list></#macro>
<#macro stop label url><p style="margin:0 0 16px;font-size:14px;line-height:20px;color:#566074"><a href="${url}" style="color:#566074">${label}</a></p>
</#macro>
<#include "/" + language + "/frame.ftl">
<#assign body><#include "/" + language + "/" + template + ".ftl"></#assign>
<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${subject}</title>
</head>
<body style="margin:0;padding:0;background-color:#F7F6F3;font-family:'Source Sans Pro','Segoe UI',Helvetica,Arial,sans-serif">
<div role="article" lang="${language}" style="box-sizing:border-box;max-width:560px;margin:0 auto;padding:24px 12px">
<p style="margin:0 0 16px;font-size:20px;line-height:24px;font-weight:700;color:#D0103A">AL'in</p>
<div style="padding:24px 20px;border-radius:12px;background-color:#FFFFFF">
${body}</div>
</div>
</body>
</html>
