// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/documentframe.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// Stands in the file's metadata when the assessment has no date; a fixed day keeps the bytes the same.
QDate undatedReport() { return {2026, 1, 1}; }

QString footerOf(const ReportContext &context)
{
    const bool isShort = context.assessment.form() == Form::Short;
    QString footer = context.text(u"footer"_s, {{u"version"_s, context.assessment.instrumentVersion()},
                                                {u"form"_s, context.text(isShort ? u"form.short"_s : u"form.full"_s)}});
    if (context.request.isExample)
        footer += u" · "_s + context.text(u"footer.example"_s);
    return footer;
}

} // namespace

ReportDocument framedDocument(const ReportContext &context)
{
    ReportDocument document;
    document.language = context.language;
    document.date = context.assessment.conductedOn().value_or(undatedReport());
    document.footerLeft = footerOf(context);
    document.pageOf = context.text(u"page"_s, {{u"page"_s, u"{page}"_s}, {u"pages"_s, u"{pages}"_s}});
    document.linkHint = context.text(u"link.hint"_s, {{u"address"_s, u"{address}"_s}});
    document.replacement = u"\u25A1"_s;
    return document;
}

} // namespace vierklang
