// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/brandshelf.h"
#include "ui/context.h"

#include <QFrame>
#include <QTimer>

#include <array>
#include <memory>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vierklang::ui {

class BrandColourField;
class BrandLogoField;
class FieldGrid;
class InlineQuestion;
class NoteField;

/// Makes and changes a brand. Whatever may stand is kept on the shelf at once; what may not says why below its field, and the
/// brand keeps what it had there. Fields have the undo of every text field.
class BrandPanel final : public QFrame
{
    Q_OBJECT

public:
    BrandPanel(Context &context, const BrandShelf &shelf, QWidget *parent);

    /// Opens this brand of the shelf; an empty key begins a new one.
    void edit(const QString &key);
    /// As it stands there; nothing while it has no name yet.
    [[nodiscard]] std::shared_ptr<const Brand> brand() const;
    void retranslate();

signals:
    /// Something else will be printed; said once a pause in the typing comes.
    void brandChanged();
    void finished();
    void failed(const vierklang::Error &error);
    void announced(const QString &sentence);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void keepNow();
    void buildFiles(QBoxLayout *column);
    void buildTexts(QBoxLayout *column);
    void buildChapters(QBoxLayout *column);
    void buildEnd(QBoxLayout *column);
    void connectParts();
    void showBrand();
    void onTyped(BrandText which);
    void onChapter();
    void onChanged();
    bool keep();
    void onOpen();
    void onSave();
    void onDelete();
    void showFileButtons();
    [[nodiscard]] QString typedIn(BrandText which) const;

    Context &m_context;
    const BrandShelf &m_shelf;
    Brand m_brand;
    QString m_key;
    bool m_isNamed = false; ///< the organisation has a name
    QTimer m_pause;
    QLabel *m_title = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_delete = nullptr;
    InlineQuestion *m_question = nullptr;
    FieldGrid *m_texts = nullptr;
    QLineEdit *m_organisation = nullptr;
    QLineEdit *m_unit = nullptr;
    QLineEdit *m_footer = nullptr;
    NoteField *m_contact = nullptr;
    NoteField *m_coverText = nullptr;
    BrandColourField *m_colour = nullptr;
    BrandLogoField *m_logo = nullptr;
    QLabel *m_chaptersTitle = nullptr;
    QLabel *m_chaptersNote = nullptr;
    std::array<QCheckBox *, AllBrandChapters.size()> m_chapters{};
    QPushButton *m_done = nullptr;
};

} // namespace vierklang::ui
