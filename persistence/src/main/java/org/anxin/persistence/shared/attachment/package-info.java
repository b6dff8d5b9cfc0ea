/** Attachments: their records in the database, their content in the data folder. */
@NullMarked
package org.anxin.persistence.shared.attachment;

import org.jspecify.annotations.NullMarked;
