using Akuntabel.Benchmarks;
using Akuntabel.Benchmarks.Korpus;
using BenchmarkDotNet.Running;

// "mikro": steps in this process, by BenchmarkDotNet. "proses": whole processes, as a user starts them. "beban": the web application on a socket.
// "lembar": budget sheets of many rows. "pohon": trees of performance. "rencana": forms of a large plan. "register": a register of many rows. "triwulan": 200 people who save a quarter, and its pages. "korpus": reports made with known
// errors, and what the check finds of them.
switch (args.FirstOrDefault())
{
    case "mikro":
        BenchmarkSwitcher.FromTypes([typeof(LangkahBenchmark), typeof(PertumbuhanBenchmark), typeof(UjiBenchmark), typeof(PertumbuhanUjiBenchmark)]).Run(args.Length > 1 ? args[1..] : ["--filter", "*"]);
        return 0;
    case "proses":
        return await UkurProses.JalankanAsync(args[1..]);
    case "pdf":
        return UkurPdf.Jalankan(args[1..]);
    case "korpus":
        return UkurKorpus.Jalankan(args[1..]);
    case "lembar":
        return UkurLembar.Jalankan(args[1..]);
    case "pohon":
        return UkurPohon.Jalankan(args[1..]);
    case "rencana":
        return await UkurRencana.JalankanAsync();
    case "register":
        return await UkurRegister.JalankanAsync(args[1..]);
    case "triwulan":
        return await UkurTriwulan.JalankanAsync(args[1..]);
    case "beban":
        return await UkurBeban.JalankanAsync(args[1..]);
    case "beban-banding":
        return await BebanBanding.JalankanAsync(args[1..]);
    case BebanPelayan.PerintahIsi:
        return await BebanPelayan.IsiAsync(args[1..]);
    case BebanPelayan.Perintah:
        return await BebanPelayan.JalankanAsync(args[1..]);
    default:
        Console.Error.WriteLine("Pakai: mikro [--filter *Langkah*], atau proses [banyak ulangan] [program yang sudah terbit …], atau "
            + "korpus [--benih N] [--banyak N] [--folder DIR] [--format md,txt,html,docx,xlsx,pdf,pdf-word], atau lembar [banyak "
            + "baris], atau pohon [banyak sub kegiatan], atau rencana, atau register [sqlite] [postgres] [banyak baris], atau triwulan [sqlite] [postgres] [--singkat], atau beban [sqlite] [postgres] [--singkat], atau beban-banding "
            + "FOLDER-LAMA FOLDER-BARU [sqlite] [postgres] [--detik N] [--putaran N] [--pengguna 50,200,500]");
        return 2;
}
