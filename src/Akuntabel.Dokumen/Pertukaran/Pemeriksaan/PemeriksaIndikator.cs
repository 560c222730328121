using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

/// <summary>What the sheet of an indikator makes one ask.</summary>
internal static class PemeriksaIndikator
{
    private static readonly (string Kunci, string Kata)[] Wajib = [("satuan", "satuan"), (RumusFormulir.Kalimat, "cara menghitung"),
        ("penanggung-jawab", "penanggung jawab"), ("sumber-data", "sumber data")];

    public static IEnumerable<TemuanRencana> Periksa(ButirTerisi i)
    {
        var nama = i["uraian"].Length > 0 ? $"\"{i["uraian"]}\"" : i["kode"];
        // a formula is a way to compute, whether or not its sentence is written too
        var kurang = Wajib.Where(w => i[w.Kunci].Length == 0 && (w.Kunci != RumusFormulir.Kalimat
            || i[RumusFormulir.Hitungan].Length == 0)).ToList();
        if (kurang.Count > 0)
        {
            yield return new("RCN-010", BobotRencana.Kurang, $"{i.Alamat}.{kurang[0].Kunci}",
                $"Indikator {nama} belum punya {string.Join(", ", kurang.Select(k => k.Kata))}.",
                "Lengkapi supaya angkanya kelak dapat dibuktikan.", DasarRencana.Evaluasi);
        }

        if (i["polaritas"] == "turun" && i["rumus-capaian"].Length == 0)
        {
            yield return new("RCN-019", BobotRencana.Kurang, i.Alamat + ".rumus-capaian",
                $"{nama} makin rendah makin baik, tetapi rumus capaiannya belum dipilih.",
                "Pilih selisih terhadap target atau target dibagi realisasi.", DasarRencana.Evaluasi);
        }

        if (BunyiRencana.SatuanJanggal(i["uraian"], i["satuan"]) is { } janggal)
        {
            yield return new("RCN-011", BobotRencana.Bertentangan, i.Alamat + ".satuan",
                $"Satuan {i["satuan"]} tidak cocok dengan {nama}. {janggal}.", "Ganti satuannya, atau bunyi indikatornya.",
                DasarRencana.Evaluasi);
        }

        if (BunyiRencana.Kegiatan(i["uraian"]))
        {
            yield return new("RCN-012", BobotRencana.Saran, i.Alamat + ".uraian", $"{nama} menghitung pekerjaan, bukan hasilnya.",
                "Untuk sasaran strategis, ukur akibatnya bagi yang dilayani; hitungan itu cocok untuk sub kegiatan.",
                DasarRencana.Penjenjangan);
        }

        if (BunyiRencana.Berlebih(i["uraian"]) is { } kata)
        {
            yield return new("RCN-013", BobotRencana.Saran, i.Alamat + ".uraian", $"\"{kata}\" menyebut hal yang sama dua kali.",
                "Pakai satu kata saja.", DasarRencana.Evaluasi);
        }

        foreach (var t in Target(i, nama).Concat(PemeriksaRumus.Periksa(i, nama)))
        {
            yield return t;
        }
    }

    private static IEnumerable<TemuanRencana> Target(ButirTerisi i, string nama)
    {
        var daftar = i.Daftar.FirstOrDefault(d => d.Uraian.Kunci == "renstra");
        var semua = daftar?.Butir[0].Bidang ?? [];
        var awal = semua.FirstOrDefault(b => b.Uraian.Kunci == "awal")?.Teks ?? "";
        var tahun = semua.Where(b => b.Uraian.Kunci is not ("awal" or "akhir")).ToList();
        var nilai = tahun.Select(b => PemeriksaRencana.Angka(b.Teks)).OfType<decimal>().ToList();
        var tempat = daftar?.Alamat ?? i.Alamat;
        if (nilai.Count == 0)
        {
            yield return new("RCN-014", BobotRencana.Kurang, tempat, $"Indikator {nama} belum punya target.",
                "Isi target setiap tahun masa Renstra.", DasarRencana.Evaluasi);
            yield break;
        }

        if (nilai.Count < tahun.Count)
        {
            yield return new("RCN-015", BobotRencana.Kurang, tempat,
                $"Target {nama} belum terisi untuk {string.Join(", ", tahun.Where(b => PemeriksaRencana.Angka(b.Teks) is null).Select(b => b.Uraian.Label))}.", "Isi target setiap tahun masa Renstra.", DasarRencana.Renstra);
        }

        if (PemeriksaRencana.Angka(awal) is { } a)
        {
            var turun = i["polaritas"] == "turun";
            if (nilai.TrueForAll(n => n == a))
            {
                yield return new("RCN-016", BobotRencana.Saran, tempat,
                    $"Target {nama} sama dengan kondisi awal ({awal}) setiap tahun: tidak ada perbaikan yang dijanjikan.",
                    "Naikkan targetnya, atau pilih ukuran yang masih dapat diperbaiki.", DasarRencana.Evaluasi);
            }
            else if (i["polaritas"].Length > 0 && (turun ? nilai[^1] > a : nilai[^1] < a))
            {
                yield return new("RCN-017", BobotRencana.Bertentangan, tempat,
                    $"Target akhir {nama} lebih buruk daripada kondisi awal ({awal}) menurut arahnya.",
                    "Periksa arah (makin tinggi atau makin rendah) dan targetnya.", DasarRencana.Evaluasi);
            }
        }
        else if (awal.Length == 0)
        {
            yield return new("RCN-018", BobotRencana.Saran, tempat,
                $"Kondisi awal {nama} belum diisi, jadi kemajuannya kelak tidak dapat dihitung.",
                "Isi nilai tahun sebelum Renstra dimulai.", DasarRencana.Renstra);
        }
    }
}
