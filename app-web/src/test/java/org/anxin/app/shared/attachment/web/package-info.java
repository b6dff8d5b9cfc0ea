@NullMarked
package org.anxin.app.shared.attachment.web;

import org.jspecify.annotations.NullMarked;
