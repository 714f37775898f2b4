// SPDX-License-Identifier: GPL-3.0-or-later
// The sub-commands, each made in the file of its name.
#ifndef BEREKE_COMMAND_ALL_H
#define BEREKE_COMMAND_ALL_H

#include "command/command.h"

extern const struct command backup_command;
extern const struct command certificate_command;
extern const struct command check_command;
extern const struct command class_command;
extern const struct command course_command;
extern const struct command doctor_command;
extern const struct command extract_command;
extern const struct command learn_command;
extern const struct command new_command;
extern const struct command person_command;
extern const struct command preview_command;
extern const struct command print_command;
extern const struct command report_command;
extern const struct command restore_command;
extern const struct command simulate_command;
extern const struct command trainer_command;
extern const struct command verify_command;

#endif
