using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>An office of nine sasaran with three indikator each, made from an example: a larger one than any of them.</summary>
internal static class SembilanSasaran
{
    private const int Sasaran = 9;
    private const int Indikator = 3;

    public static Naskah Naskah() => PenyusunLaporan.Naskah(SumberBerkas.Memori(Kantor())).Naskah.ShouldNotBeNull();

    private static KumpulanBerkas Kantor()
    {
        var asal = HalamanPerjanjianTests.Kantor("belitung-timur-2022");
        asal.Coba("perencanaan.yaml", out var rencana).ShouldBeTrue();
        var kepala = Encoding.UTF8.GetString(rencana.Span).Split("\nsasaran:\n")[0];
        var tetap = asal.Isi.Where(b => !b.Key.StartsWith("narasi/sasaran", StringComparison.Ordinal) && !b.Key.StartsWith("register/", StringComparison.Ordinal)
            && b.Key is not ("analisis.yaml" or "kegiatan.yaml" or "catatan-data.yaml"));
        return new KumpulanBerkas(tetap).Dengan("perencanaan.yaml", Bita($"{kepala}\nsasaran:\n{string.Concat(Semua().Select(Satu))}"))
            .Dengan("kinerja.csv", Bita("indikator,tahun,triwulan,satuan,realisasi,sumber\n" + string.Concat(Kode().Select((k, i) => $"{k},2022,,%,{50 + i},Laporan\n"))))
            .Dengan("target.csv", Bita("indikator,tahun,triwulan,dokumen,target,sumber\n"))
            .Dengan("perjanjian-kinerja.yaml", Bita($"tempat: Manggar\ntarget: {{{string.Join(", ", Kode().Select(k => $"\"{k}\": 70"))}}}\nketerangan: APBD\n"));
    }

    private static IEnumerable<int> Semua() => Enumerable.Range(1, Sasaran);

    private static IEnumerable<string> Kode() => Semua().SelectMany(s => Enumerable.Range(1, Indikator).Select(i => $"{s}.{i}"));

    private static string Satu(int s) => $"""
          - kode: "{s}"
            kode-renstra: S{s}
            tujuan: T1
            sasaran-rpjmd: S4
            uraian: Meningkatnya mutu pelayanan urusan ke-{s} bagi masyarakat, dunia usaha, dan lembaga kemasyarakatan di seluruh kecamatan
            strategi: Meningkatkan mutu pelayanan urusan ke-{s}
            arah-kebijakan: [Memperluas jangkauan pelayanan urusan ke-{s}]
            program: ["8.01.0{2 + (s % 5)}"]
            indikator:

        """ + string.Concat(Enumerable.Range(1, Indikator).Select(i => $$"""
              - kode: "{{s}}.{{i}}"
                uraian: Persentase penerima layanan bagian {{i}} dari urusan ke-{{s}} yang menyatakan pelayanan sesuai dengan standar
                satuan: "%"
                polaritas: naik
                rumus-capaian: realisasi-per-target
                agregasi: terakhir
                definisi: Penerima layanan yang puas
                formula: Jumlah penerima layanan yang puas dibagi jumlah penerima layanan × 100 %
                sumber-data: Survei
                penanggung-jawab: Sub Bidang Politik Dalam Negeri dan Organisasi Kemasyarakatan
                bidang-urusan: Pemerintahan umum
                standar-nasional: null
                alasan-standar: dirumuskan khusus dalam Renstra perangkat daerah
                renstra: {awal: 60, "2022": 70, "2023": 75, "2024": 80, "2025": 85, "2026": 90, akhir: 90}
                komponen: []

        """));

    private static byte[] Bita(string isi) => Encoding.UTF8.GetBytes(isi);
}
