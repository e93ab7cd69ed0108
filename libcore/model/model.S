/* The trained weights, as they are in the file; see base/model.c. HS_MODEL_FILE comes from the build. */
	.section .rodata
	.balign 64
	.hidden hs_model_data
	.hidden hs_model_data_end
	.globl hs_model_data
	.globl hs_model_data_end
hs_model_data:
	.incbin HS_MODEL_FILE
hs_model_data_end:
	.byte 0
	.section .note.GNU-stack,"",%progbits
